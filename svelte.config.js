// Read by Vite, ESLint and svelte-check alike.
export default { compilerOptions: { runes: true } }
