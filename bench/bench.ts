/** One measurement: a plain result for `--json` and the same in words. */
export interface Bench {
  name: string
  /** Whether `npm run bench` without a name runs it. */
  byDefault: boolean
  run: () => Promise<{ result: unknown; text: string }>
}
