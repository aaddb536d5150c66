import { defineConfig } from '@playwright/test'

/** Real browsers on the built extension. Every spec starts its own browser on a clean profile, so no `use` section is needed. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/browser.json' }]],
})
