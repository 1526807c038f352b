import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { defaultSets, partOf, readItems, type QuestionSet } from './question-sets.ts'
import { runAbsent } from './run-absent.ts'
import { runPerturb } from './run-perturb.ts'
import { runSets } from './run-sets.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What the last run answered rightly. */
const LAST_RUN = join(ROOT, 'data', 'eval', 'last-run.json')

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    seeds: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
    aside: { type: 'boolean', default: false },
    absent: { type: 'boolean', default: false },
    perturb: { type: 'boolean', default: false },
  },
})

if (values.absent) await runAbsent(await openSets(), values.out)
else if (values.perturb) await runPerturb(chosen(await openSets()), values.out)
else
  await runSets({
    sets: await askedSets(),
    isAside: values.aside,
    out: values.out,
    against: values.against ?? LAST_RUN,
    keep: values.file === undefined ? LAST_RUN : null,
  })

async function askedSets(): Promise<QuestionSet[]> {
  if (values.file !== undefined) {
    const seeds = { folder: resolve(values.seeds ?? join(ROOT, 'seeds')), only: null }
    return [
      { name: basename(values.file, '.jsonl'), seeds, items: await readItems(values.file), hasAside: false },
    ]
  }
  return chosen(values.aside ? await partsOf('aside') : await openSets())
}

function chosen(sets: readonly QuestionSet[]): QuestionSet[] {
  return sets.filter((set) => values.only === undefined || set.name.includes(values.only))
}

function openSets(): Promise<QuestionSet[]> {
  return partsOf('open')
}

async function partsOf(part: 'open' | 'aside'): Promise<QuestionSet[]> {
  const known = await defaultSets(join(ROOT, 'seeds'), join(ROOT, 'test', 'eval'))
  return known.map((set) => partOf(set, part)).filter((set) => set.items.length > 0)
}
