import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IngestStage } from '../ingest/progress.ts'
import { IndexError } from '../src/domain/errors.ts'
import type { SeedFile } from '../src/store/manifest.ts'
import { openIndex } from '../src/store/read-index.ts'
import { readSeedFiles } from '../src/store/seed-files.ts'
import { startIngest, type IngestFolders, type IngestProcess } from './ingest-process.ts'

export interface RoundResult {
  /** Where the kill met the ingest: before the first stage, in one, or after its end. */
  killedIn: IngestStage | 'start' | 'ended'
  /** What could be opened right after the kill. */
  served: 'old' | 'new' | 'broken'
  /** What went wrong, in words; empty when all is well. */
  problems: string[]
}

export interface Round extends IngestFolders {
  number: number
  options: readonly string[]
  /** Settles at the moment of the kill. */
  moment: (ingest: IngestProcess) => Promise<void>
}

/**
 * Changes the sources of a sound index, kills the ingest that follows, opens what is left and lets the next ingest finish,
 * which must leave the index of the new sources and nothing besides.
 */
export async function runCrashRound(round: Round): Promise<RoundResult> {
  const oldSeeds = await readSeedFiles(round.seedsDir)
  await writeFile(join(round.seedsDir, 'ban-tin.md'), bulletin(round.number))
  const newSeeds = await readSeedFiles(round.seedsDir)

  const ingest = startIngest(round, round.options)
  await Promise.race([round.moment(ingest), ingest.ended])
  const stage = ingest.stage()
  await ingest.kill()
  const { exitCode } = await ingest.ended

  const { served, problems } = await serve(round.indexDir, oldSeeds, newSeeds)
  problems.push(...(await checkNextIngest(round, newSeeds)))
  return { killedIn: exitCode === null ? (stage ?? 'start') : 'ended', served, problems }
}

/** A short document that differs from round to round. */
export function bulletin(number: number): string {
  return [
    '# BẢN TIN KINH TẾ',
    '',
    `Kỳ thứ ${number}: thu ngân sách đạt ${100 + number} tỷ đồng, tăng ${number % 17}% so với kỳ trước.`,
    '',
    `Trồng mới ${number * 3 + 1} ha rừng; giải quyết việc làm cho ${number + 20} lao động.`,
    '',
  ].join('\n')
}

async function serve(
  indexDir: string,
  oldSeeds: readonly SeedFile[],
  newSeeds: readonly SeedFile[],
): Promise<Pick<RoundResult, 'served' | 'problems'>> {
  try {
    const { manifest, vectors, words } = await openIndex(indexDir)
    const [hit] = words.search({ words: ['ngan', 'sach'], accented: [], pairs: [], synonyms: [] }, 1)
    const [near] = await vectors.search(new Array<number>(manifest.model.dimensions).fill(0.05), 1)
    if (!hit || !near) return { served: 'broken', problems: ['the index that opened finds nothing'] }
    if (isEqual(manifest.seeds, newSeeds)) return { served: 'new', problems: [] }
    if (isEqual(manifest.seeds, oldSeeds)) return { served: 'old', problems: [] }
    return { served: 'broken', problems: ['the index is of other sources'] }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    return { served: 'broken', problems: [`${error.state}: ${error.reason}`] }
  }
}

async function checkNextIngest(folders: IngestFolders, seeds: readonly SeedFile[]): Promise<string[]> {
  const { exitCode, stderr } = await startIngest(folders).ended
  if (exitCode !== 0) return [`the next ingest ended with ${exitCode ?? 'a signal'}: ${stderr}`]
  const { buildId, manifest } = await openIndex(folders.indexDir)
  const left = (await readdir(folders.indexDir)).filter((name) => name !== buildId && name !== 'current')
  return [
    ...(isEqual(manifest.seeds, seeds) ? [] : ['the next ingest left the old sources']),
    ...(left.length === 0 ? [] : [`left behind: ${left.join(', ')}`]),
  ]
}

function isEqual(one: readonly SeedFile[], other: readonly SeedFile[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
