import './older'

// What stood there while the script was on its way goes when the page comes.
const page = new MutationObserver(() => {
  document.getElementById('boot')?.remove()
  page.disconnect()
})
if (document.getElementById('boot')) page.observe(document.body, { childList: true })
