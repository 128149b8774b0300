// Loaded into a measured process before its own code (`node --import`): tells what it has used so far.
process.on('message', (id) => {
  const { user, system } = process.cpuUsage()
  const { rss } = process.memoryUsage()
  process.send?.({ id, cpuUs: user + system, rssBytes: rss })
})
// It must not outlive the one who measures.
process.on('disconnect', () => process.exit(1))
