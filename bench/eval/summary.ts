import type { GradedRow, Group } from './grade-set.ts'

/** Totals of graded rows, in the terms of `test/eval/grade.mjs`. Shares are 0–1, null where nothing counts. */
export interface Summary {
  n: number
  right: number | null
  answerableRight: number | null
  answerableCited: number | null
  unanswerableRight: number | null
  falseAbstention: number | null
  ungroundedFigures: number
  medianAnswerCharacters: number
  meanCitations: number
  p50Ms: number
  p95Ms: number
  byType: Record<string, Group>
  byStyle: Record<string, Group>
}

export function summarise(rows: readonly GradedRow[]): Summary {
  const answerable = rows.filter((row) => row.answerable !== false && row.type !== 'smalltalk')
  const times = rows.map((row) => row.ms ?? 0).sort((a, b) => a - b)
  const lengths = rows.map((row) => row.answer?.length ?? 0).sort((a, b) => a - b)
  return {
    n: rows.length,
    right: share(rows, (row) => row.right),
    answerableRight: share(answerable, (row) => row.right),
    answerableCited: citedShare(answerable),
    unanswerableRight: share(
      rows.filter((row) => row.answerable === false),
      (row) => row.right,
    ),
    falseAbstention: share(
      answerable,
      (row) =>
        !row.right &&
        row.type !== 'clarify' &&
        ['not_found', 'refused', 'clarify'].includes(row.status ?? ''),
    ),
    ungroundedFigures: rows.reduce((sum, row) => sum + (row.loose?.length ?? 0), 0),
    medianAnswerCharacters: lengths[lengths.length >> 1] ?? 0,
    meanCitations:
      rows.reduce((sum, row) => sum + (row.citations?.length ?? 0), 0) / Math.max(1, rows.length),
    p50Ms: times[times.length >> 1] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    byType: groupBy(rows, (row) => row.type),
    byStyle: groupBy(rows, (row) => row.style),
  }
}

function groupBy(rows: readonly GradedRow[], keyOf: (row: GradedRow) => string): Record<string, Group> {
  const keys = [...new Set(rows.map(keyOf))].sort()
  return Object.fromEntries(
    keys.map((key) => {
      const members = rows.filter((row) => keyOf(row) === key)
      return [
        key,
        { n: members.length, right: share(members, (row) => row.right), cited: citedShare(members) },
      ]
    }),
  )
}

function citedShare(rows: readonly GradedRow[]): number | null {
  return share(
    rows.filter((row) => row.cited !== null && row.cited !== undefined),
    (row) => row.cited === true,
  )
}

function share(rows: readonly GradedRow[], test: (row: GradedRow) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(test).length / rows.length
}
