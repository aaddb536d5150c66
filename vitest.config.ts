import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Unit tests: beside their file, in Node. What needs a browser is a spec in tests/browser. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['{lib,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/*.browser.test.ts', 'node_modules/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
