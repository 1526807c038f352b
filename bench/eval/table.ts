import type { Group } from './grade-set.ts'
import type { Summary } from './summary.ts'

/** One line a set. */
export function formatSets(sets: readonly { name: string; summary: Summary }[]): string {
  const header = [
    'set',
    'n',
    'right',
    'answerable',
    'cited',
    'unanswerable',
    'abstained',
    'loose',
    'median',
    'citations',
    'p50',
    'p95',
  ]
  const lines = sets.map(({ name, summary }) => [
    name,
    String(summary.n),
    percent(summary.right),
    percent(summary.answerableRight),
    percent(summary.answerableCited),
    percent(summary.unanswerableRight),
    percent(summary.falseAbstention),
    String(summary.ungroundedFigures),
    String(summary.medianAnswerCharacters),
    summary.meanCitations.toFixed(2),
    `${summary.p50Ms.toFixed(0)} ms`,
    `${summary.p95Ms.toFixed(0)} ms`,
  ])
  return align([header, ...lines])
}

/** Types or styles, one a line. */
export function formatGroups(title: string, groups: Record<string, Group>): string {
  const lines = Object.entries(groups).map(([name, group]) => [
    name,
    String(group.n),
    percent(group.right),
    percent(group.cited),
  ])
  return align([[title, 'n', 'right', 'cited'], ...lines])
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)}%`
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
