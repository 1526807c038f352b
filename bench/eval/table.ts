import type { Group } from './grade-set.ts'
import type { SetChange } from './last-run.ts'
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

/** What changed against an earlier run, one line a set, then the questions by name. */
export function formatChanges(changes: readonly SetChange[]): string {
  const lines = changes.map(({ name, both, rightBefore, rightNow }) => {
    const points = (100 * (rightNow - rightBefore)) / both
    return [
      name,
      String(both),
      String(rightBefore),
      String(rightNow),
      `${points < 0 ? '' : '+'}${points.toFixed(1)}`,
    ]
  })
  const named = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${title}: ${ids.join(' ')}`]
  return [
    align([['change', 'both', 'before', 'now', 'points'], ...lines]),
    ...named(
      'gained',
      changes.flatMap(({ gained }) => gained),
    ),
    ...named(
      'lost',
      changes.flatMap(({ lost }) => lost),
    ),
  ].join('\n')
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)}%`
}

/** Columns under each other, the first to the left. */
export function align(rows: readonly (readonly string[])[]): string {
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
