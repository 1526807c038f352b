import { writeFile } from 'node:fs/promises'
import { perturbSet } from './perturb/perturb-set.ts'
import { formatPerturbations } from './perturb/perturbation-table.ts'
import { WAYS } from './perturb/ways.ts'
import type { GradedRow } from './grade-set.ts'
import { gradeSets } from './grade-sets.ts'
import type { QuestionSet } from './question-sets.ts'

/** Asks every answerable question again as other people type it, and prints what that costs. */
export async function runPerturb(sets: readonly QuestionSet[], out: string | undefined): Promise<void> {
  const retyped = sets.flatMap((set) => WAYS.map((way) => ({ set, way, asked: perturbSet(set, way) })))
  const graded = await gradeSets([...sets, ...retyped.map(({ asked }) => asked)])
  const rowsOf = (name: string) => graded.find((set) => set.name === name)?.rows ?? []
  const originals = new Map<string, GradedRow>(
    sets.flatMap((set) => rowsOf(set.name).map((row) => [`${set.name} ${row.id}`, row] as const)),
  )
  const ways = WAYS.map(({ name }) => ({
    name,
    rows: retyped
      .filter(({ way }) => way.name === name)
      .flatMap(({ set, asked }) => rowsOf(asked.name).map((row) => ({ key: `${set.name} ${row.id}`, row }))),
  }))
  console.log(formatPerturbations(originals, ways))
  if (out === undefined) return
  const lost = ways.flatMap(({ name, rows }) =>
    rows
      .filter(({ key, row }) => !row.right && originals.get(key)?.right === true)
      .map(({ key, row }) => ({ way: name, key, row, original: originals.get(key) })),
  )
  await writeFile(out, JSON.stringify({ lost }, null, 1))
}
