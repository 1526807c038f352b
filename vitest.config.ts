import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A page under load takes its time; what is polled is there in a moment otherwise.
    expect: { poll: { timeout: 10_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'ingest/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
