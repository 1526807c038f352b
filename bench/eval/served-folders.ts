import { cp, mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QuestionSet } from './question-sets.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Indexes of documents served alone are kept here between runs; they are rebuilt when stale like any other. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'eval')

/** Settings of a service for a question set. The repository's own seeds use its own index, anything else the cache. */
export async function foldersFor(seeds: QuestionSet['seeds']): Promise<Record<string, string>> {
  const name = seeds.only === null ? basename(seeds.folder) : basename(seeds.only, '.md')
  const folder = join(CACHE, name)
  await mkdir(folder, { recursive: true })
  const data = { DATA_DIR: join(folder, 'data') }
  if (seeds.only === null && seeds.folder === join(ROOT, 'seeds')) return data
  return { ...data, SEEDS_DIR: await servedFolder(seeds, folder), INDEX_DIR: join(folder, 'index') }
}

/** A folder with just the one document, where one is to be served alone. */
async function servedFolder({ folder, only }: QuestionSet['seeds'], cache: string): Promise<string> {
  if (only === null) return folder
  const served = join(cache, 'seeds')
  await rm(served, { recursive: true, force: true })
  await mkdir(served, { recursive: true })
  await cp(join(folder, only), join(served, only))
  return served
}
