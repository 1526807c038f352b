import type { GradedRow } from '../grade-set.ts'
import { align } from '../table.ts'

export interface PerturbedRows {
  /** Set and id of the question, which name its row as typed first. */
  key: string
  row: GradedRow
}

/** Of the questions that a way of typing changes: how many are right as typed first, and how many as typed so. */
export function formatPerturbations(
  originals: ReadonlyMap<string, GradedRow>,
  ways: readonly { name: string; rows: readonly PerturbedRows[] }[],
): string {
  const lines = ways.map(({ name, rows }) => {
    const before = rows.filter(({ key }) => originals.get(key)?.right === true).length
    const now = rows.filter(({ row }) => row.right).length
    const points = (100 * (now - before)) / Math.max(1, rows.length)
    return [name, String(rows.length), String(before), String(now), points.toFixed(1)]
  })
  return align([['cách gõ', 'n', 'gốc đúng', 'đúng', 'điểm'], ...lines])
}
