import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { passageAddress } from '../../domain/report-address.ts'
import { BOUND_NAMES, DIRECTION_NAMES, RELATION_NAMES, STATUS_NAMES } from '../../domain/fact-names.ts'
import { sourceClause } from '../../fact-search/source-clause.ts'
import { factInWords, saidOfFact, type SaidOfFact } from '../../fact-search/statement.ts'
import type { Library } from '../../ports.ts'

/** A fact with what a row of a spreadsheet tells of it. */
export interface FigureRow {
  fact: Fact
  passage: Passage
  said: SaidOfFact
  documentTitle: string
  /** Absolute. */
  address: string
}

/** Text is never a formula; a decimal is exact text of a number, written as a number of its format; a link can be clicked. */
export type CellKind = 'text' | 'decimal' | 'integer' | 'link'

export interface FigureColumn {
  head: string
  kind: CellKind
  /** In characters. */
  width: number
  read: (row: FigureRow) => string | null
}

/** The columns of every spreadsheet of figures, in order. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { head: 'Chỉ tiêu', kind: 'text', width: 42, read: ({ fact }) => fact.label },
  { head: 'Phạm vi, điều kiện', kind: 'text', width: 28, read: ({ fact }) => fact.qualifiers.join('; ') },
  { head: 'Số liệu (như in)', kind: 'text', width: 20, read: ({ fact }) => fact.text },
  { head: 'Giá trị', kind: 'decimal', width: 14, read: ({ fact }) => fact.value },
  { head: 'Đến (nếu là khoảng)', kind: 'decimal', width: 12, read: ({ fact }) => fact.valueTo },
  { head: 'Trên tổng số', kind: 'decimal', width: 12, read: ({ fact }) => fact.outOf },
  { head: 'Đơn vị', kind: 'text', width: 16, read: ({ fact }) => fact.unit },
  { head: 'Giá trị quy đổi', kind: 'decimal', width: 20, read: ({ fact }) => fact.baseValue },
  { head: 'Đơn vị quy đổi', kind: 'text', width: 14, read: ({ fact }) => fact.baseUnit },
  { head: 'Kỳ', kind: 'text', width: 14, read: ({ fact }) => fact.period },
  { head: 'Tình trạng', kind: 'text', width: 14, read: ({ fact }) => STATUS_NAMES[fact.status] },
  { head: 'Loại số liệu', kind: 'text', width: 16, read: ({ fact }) => RELATION_NAMES[fact.relation] },
  {
    head: 'Tăng/giảm',
    kind: 'text',
    width: 11,
    read: ({ fact }) => (fact.direction === null ? null : DIRECTION_NAMES[fact.direction]),
  },
  { head: 'So với', kind: 'text', width: 20, read: ({ fact }) => fact.comparedTo },
  {
    head: 'Phần kế hoạch (cùng câu)',
    kind: 'text',
    width: 24,
    read: ({ said }) => said.planShares.map(factInWords).join('; '),
  },
  {
    head: 'Mức thay đổi (cùng câu)',
    kind: 'text',
    width: 24,
    read: ({ said }) => said.changes.map(factInWords).join('; '),
  },
  { head: 'Mức chính xác', kind: 'text', width: 13, read: ({ fact }) => BOUND_NAMES[fact.bound] },
  { head: 'Câu nguồn', kind: 'text', width: 70, read: ({ fact, passage }) => sourceClause(fact, passage) },
  { head: 'Mục', kind: 'text', width: 50, read: ({ passage }) => passage.sectionPath.join(' › ') },
  {
    head: 'Chú thích số',
    kind: 'integer',
    width: 11,
    read: ({ passage }) => (passage.footnote === null ? null : String(passage.footnote)),
  },
  { head: 'Tài liệu', kind: 'text', width: 40, read: ({ documentTitle }) => documentTitle },
  { head: 'Liên kết đến nguồn', kind: 'link', width: 30, read: ({ address }) => address },
]

/** Rows of facts; their links begin with `origin`. */
export function* figureRows(facts: readonly Fact[], library: Library, origin: string): Generator<FigureRow> {
  for (const fact of facts) {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) continue
    const documentTitle = library.document(fact.documentId)?.title ?? fact.documentId
    const address = `${origin}${passageAddress(passage, fact)}`
    yield { fact, passage, said: saidOfFact(fact, library), documentTitle, address }
  }
}
