import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bulletin, runCrashRound, type RoundResult } from './crash-round.ts'
import { startIngest, type IngestFolders, type IngestProcess } from './ingest-process.ts'
import { seededRandom } from './seeded-random.ts'

export interface CrashBenchOptions {
  seedsDir: string
  /** How many ingests are killed; one that ends before its kill is made up for by another. */
  kills: number
  /** Of the random moments. */
  seed: number
  /** Called after every round. */
  onRound?: (result: RoundResult, number: number) => void
}

export interface CrashBenchResult {
  kills: number
  /** Ingests that ended before their moment came; what they left is checked all the same. */
  ended: number
  old: number
  new: number
  broken: number
  /** Kills by the stage they met. */
  killedIn: Record<string, number>
  problems: string[]
}

/** Some of the kills in the writing should come just after the switch. */
const WRITING_STRETCH = 1.2

/** On a machine that grows faster meanwhile many ingests may end too early. */
const MOST_ROUNDS_PER_KILL = 3

/**
 * kill -9 at random moments of an ingest of real sources, of which one changes every round. Rounds take turns: a full ingest
 * and an incremental one, a moment anywhere in it and one while the index is written, the most delicate part.
 */
export async function runCrashBench(options: CrashBenchOptions): Promise<CrashBenchResult> {
  const workDir = await mkdtemp(join(tmpdir(), 'crash-bench-'))
  try {
    const folders = { seedsDir: join(workDir, 'seeds'), indexDir: join(workDir, 'index') }
    await cp(options.seedsDir, folders.seedsDir, { recursive: true })
    await writeFile(join(folders.seedsDir, 'ban-tin.md'), bulletin(0))
    const times = await measureIngest(folders)
    const random = seededRandom(options.seed)
    const results: RoundResult[] = []
    const mostRounds = MOST_ROUNDS_PER_KILL * options.kills
    for (let number = 1; countKills(results) < options.kills && number <= mostRounds; number += 1) {
      const isFull = number % 2 === 1
      const isInWriting = number % 4 >= 2
      const share = random()
      const result = await runCrashRound({
        ...folders,
        number,
        options: isFull ? ['--force'] : [],
        moment: isInWriting
          ? (ingest) => inWriting(ingest, share * WRITING_STRETCH * times.writingMs)
          : () => setTimeout(share * (isFull ? times.fullMs : times.incrementalMs)),
      })
      results.push(result)
      options.onRound?.(result, number)
    }
    return summariseRounds(results)
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
}

/** The result as a few lines of text. */
export function formatCrashBench(result: CrashBenchResult): string {
  const stages = Object.entries(result.killedIn).map(([stage, count]) => `${stage} ${count}`)
  return [
    `${result.kills} kills: old index ${result.old}, new index ${result.new}, broken ${result.broken}`,
    `killed in: ${stages.join(', ')}; ${result.ended} more ended before their moment`,
    ...result.problems.map((problem) => `PROBLEM: ${problem}`),
  ].join('\n')
}

/** Each up to the switch to the new index; what comes after is over in milliseconds. */
interface IngestTimes {
  fullMs: number
  incrementalMs: number
  writingMs: number
}

async function measureIngest(folders: IngestFolders): Promise<IngestTimes> {
  const full = await timeIngest(folders)
  await writeFile(join(folders.seedsDir, 'ban-tin.md'), bulletin(1_000))
  const incremental = await timeIngest(folders)
  return { fullMs: full.switchMs, incrementalMs: incremental.switchMs, writingMs: incremental.writingMs }
}

async function timeIngest(folders: IngestFolders): Promise<{ switchMs: number; writingMs: number }> {
  const startedMs = performance.now()
  const ingest = startIngest(folders)
  await ingest.reaches('write')
  const writeMs = performance.now()
  await ingest.reaches('switch')
  const endMs = performance.now()
  await finish(ingest)
  return { switchMs: endMs - startedMs, writingMs: endMs - writeMs }
}

async function finish(ingest: IngestProcess): Promise<void> {
  const { exitCode, stderr } = await ingest.ended
  if (exitCode !== 0) throw new Error(`The ingest to measure failed:\n${stderr}`)
}

async function inWriting(ingest: IngestProcess, delayMs: number): Promise<void> {
  await ingest.reaches('write')
  await setTimeout(delayMs)
}

function summariseRounds(rounds: readonly RoundResult[]): CrashBenchResult {
  const kills = rounds.filter(wasKilled)
  const served = (which: RoundResult['served']) => kills.filter((round) => round.served === which).length
  const killedIn: Record<string, number> = {}
  for (const { killedIn: stage } of kills) killedIn[stage] = (killedIn[stage] ?? 0) + 1
  return {
    kills: kills.length,
    ended: rounds.length - kills.length,
    old: served('old'),
    new: served('new'),
    broken: served('broken'),
    killedIn,
    problems: rounds.flatMap((round, place) =>
      round.problems.map((problem) => `round ${place + 1}: ${problem}`),
    ),
  }
}

function countKills(rounds: readonly RoundResult[]): number {
  return rounds.filter(wasKilled).length
}

function wasKilled(round: RoundResult): boolean {
  return round.killedIn !== 'ended'
}
