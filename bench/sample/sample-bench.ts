import type { Bench } from '../bench.ts'
import { runSample, type SampleCell, type SampleResult } from './run-sample.ts'
import { FIELDS, type Comparison, type Tally } from './score-sample.ts'

/** How well figures are read and bound, on passages that people labelled from the text alone. */
export const sampleBench: Bench = {
  name: 'sample',
  byDefault: true,
  run: async () => {
    const result = await runSample()
    return { result, text: formatSample(result) }
  },
}

function formatSample({ cells, lost, open, extractionMs }: SampleResult): string {
  const names = ['precision', 'recall', ...FIELDS]
  const width = Math.max(...names.map((name) => name.length)) + 2
  const rows = names.map(
    (name) => `${name.padEnd(width)}${cells.map((cell) => printed(tallyOf(cell, name))).join('')}`,
  )
  const head = (text: (cell: SampleCell) => string) =>
    `${''.padEnd(width)}${cells.map((cell) => text(cell).padEnd(18)).join('')}`
  const times = Object.entries(extractionMs).map(([id, ms]) => `${id}: ${ms.toFixed(0)} ms`)
  return [
    head(({ half, origin }) => `${half}, ${origin}`),
    head(({ passages }) => `${passages} passages`),
    ...rows,
    ...(lost > 0 ? [`${lost} labelled passages are in no document any more`] : []),
    '',
    'What differs in the open half:',
    ...open.flatMap(({ passageId, comparison }) => lineOf(passageId, comparison)),
    '',
    'Extraction:',
    ...times,
  ].join('\n')
}

function tallyOf({ score }: SampleCell, name: string): Tally | undefined {
  if (name === 'precision' || name === 'recall') return score[name]
  return FIELDS.filter((field) => field === name).map((field) => score.fields[field])[0]
}

function printed(tally: Tally | undefined): string {
  if (tally === undefined || tally.of === 0) return '–'.padEnd(18)
  return `${((100 * tally.right) / tally.of).toFixed(1)}% (${tally.right}/${tally.of})`.padEnd(18)
}

function lineOf(passageId: string, { labelled, fact, wrong }: Comparison): string[] {
  if (labelled === null) return [`${passageId}: no figure: ${fact?.text ?? ''}`]
  if (fact === null) return [`${passageId}: not read: ${labelled.text}`]
  return wrong.map((field) => {
    const expected = field === 'label' ? labelled.heads : labelled[field]
    return `${passageId}: ${labelled.text}: ${field} ${JSON.stringify(expected)} but ${JSON.stringify(fact[field])}`
  })
}
