import { fold } from './fold.ts'

/** Kinds of legal documents, folded: what may be counted beside each other as "văn bản". */
const KINDS: ReadonlySet<string> = new Set([
  ...['hien phap', 'bo luat', 'luat', 'phap lenh', 'lenh', 'nghi quyet', 'nghi dinh', 'quyet dinh'],
  ...['thong tu', 'thong tu lien tich', 'nghi quyet lien tich', 'chi thi'],
])

const ALL = /^(?:van ban(?: quy pham phap luat| qppl)?|vbqppl|vb qppl)$/

/** "Nghị định", "Thông tư liên tịch". */
export const isLegalDocumentKind = (unit: string): boolean => KINDS.has(fold(unit))

/** "văn bản", "VBQPPL": legal documents of whatever kind. */
export const isLegalDocumentsInAll = (unit: string): boolean => ALL.test(fold(unit))
