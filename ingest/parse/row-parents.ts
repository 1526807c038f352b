import { fold } from '../../src/vietnamese/fold.ts'
import { isNumberingHead } from './column-kinds.ts'
import { readLabel } from './labels.ts'
import type { Table, TableRow } from './table-rows.ts'

interface OpenRow {
  index: number
  rank: number
  isGroup: boolean
}

/** A row that only opens the parts of the row above it. */
const PARTS = /^(?:trong do|bao gom|gom|chia ra)\s*:?$/u
/** "Trong đó: - Thủy sản": a part of the row above it that has figures of its own. */
export const PART_OPENING = /^(?:trong đó|bao gồm|gồm)\s*:?\s*(?=[-–+\p{L}])/iu
/** "Tổng cộng", "Tổng số (I + II)"; not "Tổng đàn". */
const TOTAL = /^(?:tong(?: so| cong)?|cong)(?:\s*[:(].*|\s+[ivx\d+\s]+)?$/u
/** Rows numbered "A" stand above "I", these above "1", "1.1", "a", "-", "+"; rows without a label come last. */
const ROW_RANKS = [
  /^[A-ZĐ]$/u,
  /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u,
  /^\d+$/u,
  /^\d+\.\d+$/u,
  /^\d+\.\d+\.\d+$/u,
  /^[a-zđ]$/u,
  /^[-–]$/u,
  /^\+$/u,
]
const UNLABELLED = ROW_RANKS.length
const ROMAN_RANK = 1
const LONGEST_ORDINAL = 6

/**
 * For every row of a table the index of the row it hangs on, or null: rows below a group row ("I | Cây công nghiệp",
 * "1 | Cà phê | | |") hang on it, rows whose first cells are empty on the row they go on.
 */
export function rowParents(table: Table): (number | null)[] {
  const nameColumn = isNumberingHead(table.columns[0] ?? '') ? 1 : 0
  return new RowParents(nameColumn).of(table.rows)
}

class RowParents {
  private readonly open: OpenRow[] = []
  private unlabelledGroup: number | null = null
  /** Whether that group only opens parts: they end where the numbers go on. */
  private opensParts = false
  private lastNamed: number | null = null

  constructor(private readonly nameColumn: number) {}

  of(rows: readonly TableRow[]): (number | null)[] {
    return rows.map((row, index) => {
      if (row.cells.length === 0) return null
      if (this.isContinued(row)) return this.lastNamed
      const parent = this.parentOf(row, index, index === rows.length - 1)
      this.lastNamed = index
      return parent
    })
  }

  private parentOf(row: TableRow, index: number, isLast: boolean): number | null {
    const rank = this.rankOf(row)
    const name = fold(row.texts[this.nameColumn] ?? '').trim()
    const isGroup = row.texts.slice(this.nameColumn + 1).every((text) => text === '')
    if (rank < UNLABELLED) {
      while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop()
      if (this.opensParts) this.unlabelledGroup = null
      this.opensParts = false
      const parent = this.open.at(-1)?.index ?? this.unlabelledGroup
      this.open.push({ index, rank, isGroup })
      return parent
    }
    if (!isGroup && this.opensWithPart(row)) return this.open.at(-1)?.index ?? this.lastNamed
    const group = this.open.findLast((other) => other.isGroup)?.index ?? null
    if (isGroup) {
      this.unlabelledGroup = index
      this.opensParts = PARTS.test(name)
      return PARTS.test(name) ? this.lastNamed : group
    }
    // the total below the last of several groups sums up the table
    return isLast && TOTAL.test(name) ? null : (group ?? this.unlabelledGroup)
  }

  /** Whether the cells up to the name are empty: "|  |  | Đã thực thi | 0 |". */
  private isContinued(row: TableRow): boolean {
    return this.nameColumn > 0 && row.texts.slice(0, this.nameColumn + 1).every((text) => text === '')
  }

  private opensWithPart(row: TableRow): boolean {
    return PART_OPENING.test(row.texts[this.nameColumn] ?? '')
  }

  /** Rank of the row's number, which stands in a cell of its own or in front of the name: "I. Bộ, ngành". */
  private rankOf(row: TableRow): number {
    // "|  | - Công nghiệp | …": the number stands in front of the name
    const isUnnumbered = this.nameColumn > 0 && row.texts[0] === ''
    const first = (isUnnumbered ? row.texts[this.nameColumn] : row.texts[0]) ?? ''
    const label = readLabel(first.replace(PART_OPENING, ''))
    const ordinal =
      this.nameColumn > 0 && !isUnnumbered && first.length <= LONGEST_ORDINAL
        ? first
        : first.replace(PART_OPENING, '').slice(0, label?.length ?? 0)
    const bare = ordinal.replace(/^\(|[.)]+$/gu, '')
    if (ROW_RANKS[ROMAN_RANK]?.test(bare) === true) return ROMAN_RANK
    const rank = ROW_RANKS.findIndex((pattern) => pattern.test(bare))
    return rank < 0 ? UNLABELLED : rank
  }
}
