import { defineConfig } from 'vitest/config'

const PAGES = 'test/web/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A page under load takes its time; what is polled is there in a moment otherwise.
    expect: { poll: { timeout: 10_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'ingest/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        test: { name: 'pages', include: [PAGES], globalSetup: ['test/support/web-set-up.ts'] },
      },
      { extends: true, test: { name: 'code', include: ['test/**/*.test.ts'], exclude: [PAGES] } },
    ],
  },
})
