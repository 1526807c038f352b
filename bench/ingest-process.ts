import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { STAGE_NAMES, type IngestStage } from '../ingest/progress.ts'

const ROOT = join(import.meta.dirname, '..')

export interface IngestFolders {
  seedsDir: string
  indexDir: string
}

export interface IngestEnd {
  /** Null when it was killed. */
  exitCode: number | null
  stdout: string
  stderr: string
}

/** An `npm run ingest` in a process of its own. */
export interface IngestProcess {
  /** The stage it was last seen to begin; null before the first. */
  stage(): IngestStage | null
  /** Settles when a stage begins, or when the process ends without it. */
  reaches(stage: IngestStage): Promise<void>
  send(signal: NodeJS.Signals): void
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
  readonly ended: Promise<IngestEnd>
}

/** Starts the ingest command as one process, so that a kill meets the ingest and not a wrapper around it. */
export function startIngest(folders: IngestFolders, options: readonly string[] = []): IngestProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', join('ingest', 'cli.ts'), ...options], {
    cwd: ROOT,
    env: { ...process.env, SEEDS_DIR: folders.seedsDir, INDEX_DIR: folders.indexDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let current: IngestStage | null = null
  let stdout = ''
  let stderr = ''
  const waiting = new Map<IngestStage, () => void>()
  const begin = (stage: IngestStage) => {
    current = stage
    waiting.get(stage)?.()
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    stdout += `${line}\n`
    const stage = stageOf(line)
    if (stage) begin(stage)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const closed = once(child, 'close')
  return {
    stage: () => current,
    reaches: async (stage) => {
      await Promise.race([new Promise<void>((resolve) => waiting.set(stage, resolve)), closed])
    },
    send: (signal) => {
      child.kill(signal)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    ended: closed.then(() => ({ exitCode: child.exitCode, stdout, stderr })),
  }
}

function stageOf(line: string): IngestStage | null {
  const stages: IngestStage[] = ['read', 'parse', 'facts', 'embed', 'write', 'switch']
  return stages.find((stage) => line === `${STAGE_NAMES[stage]}…`) ?? null
}
