import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // For the *.svelte.ts files that tests import; components are tested in a real browser.
  plugins: [svelte()],
  test: {
    include: ['{shared,server,client,e2e}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Many tests wait for a server or a timer: a core that is kept free is a core that waits.
    maxWorkers: '100%',
  },
})
