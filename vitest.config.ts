import { defineConfig } from 'vitest/config'

const PAGES = 'test/web/*.test.ts'

/** What only computes: no file is written, no service runs, nothing of the process is changed. */
const PURE = [
  'test/src/{answer,domain,english,fact-search,figures,question,retrieval,vietnamese}/**/*.test.ts',
  'test/src/ask*.test.ts',
  'test/ingest/{audit,facts,parse,passages}/**/*.test.ts',
  'test/web/*/**/*.test.ts',
]

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
      // Loading the code anew for each file would take most of the time.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'code', include: ['test/**/*.test.ts'], exclude: [PAGES, ...PURE] },
      },
    ],
  },
})
