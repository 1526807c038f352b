import { parseArgs } from 'node:util'
import { loadConfig } from '../src/config.ts'
import { AppError, IngestLockedError } from '../src/domain/errors.ts'
import { buildIndex } from './build.ts'
import { IngestStoppedError } from './ingest-errors.ts'
import { createProgress } from './progress.ts'
import { summarise } from './summary.ts'

const USAGE = `Cách dùng: npm run ingest [-- --force]
Dựng chỉ mục (INDEX_DIR) từ các tài liệu trong SEEDS_DIR.
  --force   dựng lại toàn bộ, kể cả khi chỉ mục đã mới`

/** Exit codes: 75 tells the caller to try again later (sysexits.h EX_TEMPFAIL). */
const EXIT = { done: 0, failed: 1, usage: 2, locked: 75, stopped: 130 } as const

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Only the first is polite: a second one ends the process at once.
  process.once(signal, () => {
    stop.abort()
  })
}
process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options === null) return EXIT.usage
  if (options.help) {
    console.log(USAGE)
    return EXIT.done
  }
  const progress = createProgress(process.stdout, process.stderr)
  try {
    const { seedsDir, indexDir, modelsDir } = loadConfig(process.env)
    const outcome = await buildIndex({
      seedsDir,
      indexDir,
      modelsDir,
      force: options.force,
      report: progress,
      signal: stop.signal,
    })
    progress.end()
    for (const line of summarise(outcome)) console.log(line)
    return EXIT.done
  } catch (error) {
    progress.end()
    return explain(error)
  }
}

function readOptions(args: string[]): { force: boolean; help: boolean } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    return values
  } catch {
    console.error(`Tham số không hợp lệ: ${args.join(' ')}\n${USAGE}`)
    return null
  }
}

function explain(error: unknown): number {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error instanceof IngestStoppedError) return EXIT.stopped
  return error instanceof IngestLockedError ? EXIT.locked : EXIT.failed
}
