import type { Span } from '../domain/span.ts'
import { fold } from './fold.ts'
import { readPeriods } from './periods.ts'

/** A document named by its number: "Nghị quyết số 40-NQ/TU ngày 05/8/2021". */
export interface LegalReference extends Span {
  text: string
  /** "Nghị quyết", from the words or else from the letters of the number; null when neither tells. */
  kind: string | null
  /** As printed: "40-NQ/TU", "01; 02; 03/2021". */
  number: string
  numberSpan: Span
  /** Day of the document, "2021-08-05", when printed behind the number. */
  date: string | null
}

/** Kinds of documents and the letters that stand for them in numbers. */
const KINDS: readonly { kind: string; letters: readonly string[] }[] = [
  { kind: 'Nghị quyết', letters: ['NQ'] },
  { kind: 'Quyết định', letters: ['QĐ', 'QD'] },
  { kind: 'Kế hoạch', letters: ['KH'] },
  { kind: 'Chỉ thị', letters: ['CT'] },
  { kind: 'Nghị định', letters: ['NĐ', 'ND'] },
  { kind: 'Thông tư liên tịch', letters: ['TTLT'] },
  { kind: 'Thông tư', letters: ['TT'] },
  { kind: 'Thông báo', letters: ['TB'] },
  { kind: 'Kết luận', letters: ['KL'] },
  { kind: 'Tờ trình', letters: ['TTR'] },
  { kind: 'Báo cáo', letters: ['BC'] },
  { kind: 'Công điện', letters: ['CĐ', 'CD'] },
  { kind: 'Chương trình', letters: ['CTR'] },
  { kind: 'Hướng dẫn', letters: ['HD'] },
  { kind: 'Đề án', letters: ['ĐA', 'DA'] },
  { kind: 'Pháp lệnh', letters: ['PL'] },
  { kind: 'Quy định', letters: ['QĐI'] },
  { kind: 'Công văn', letters: ['CV'] },
  { kind: 'Bộ luật', letters: [] },
  { kind: 'Luật', letters: [] },
  { kind: 'Hiến pháp', letters: [] },
  { kind: 'Văn bản', letters: [] },
]

const kindByFoldedName = new Map(KINDS.map(({ kind }) => [fold(kind), kind]))
const kindByLetters = new Map(
  KINDS.flatMap(({ kind, letters }) => letters.map((name) => [name, kind] as const)),
)

const OPEN = '(?<![\\p{L}\\d]|\\d[.,/-])'
const CLOSE = '(?![\\p{L}\\d])'

/**
 * "40-NQ/TU", "3507/QĐ-UBND", "23/2021/QĐ-TTg", "66.7/2025/NQ-CP", "02/2020/UBTVQH14". The letters have a second part, or a
 * year stands before them: "480GCN/415 hộ", "226/250 TTHC" and "10-11%/năm" are no numbers of documents.
 */
const CODE = new RegExp(
  `${OPEN}\\d{1,5}(?:\\.\\d{1,2})?[a-z]?(?:/\\d{4}/\\p{L}[\\p{L}\\d]+(?:[-/&]\\p{L}[\\p{L}\\d]*)*|[/-]\\p{L}+(?:[-/&]\\p{L}[\\p{L}\\d]*)+)${CLOSE}`,
  'giu',
)

const KIND_NAMES = KINDS.map(({ kind }) => kind).join('|')
const SHORT_KINDS = 'NQ|QĐ|KH|CT|NĐ|ND|TT|TB|KL|CV'

/** "Thông tư 01; 02; 03/2021", "Quyết định số 46": a kind of document, then a number without letters. */
const PLAIN = new RegExp(
  `${OPEN}(?:${KIND_NAMES})\\s+(?:số\\s*:?\\s*(\\d{1,5}(?:\\s*[;,]\\s*\\d{1,4})*(?:/\\d{4})?)|(\\d{1,4}(?:\\s*;\\s*\\d{1,4})*/\\d{4}))(?![\\p{L}\\p{N}%]|[.,/-]\\p{N})`,
  'gu',
)

const KIND_NAME = new RegExp(`(?<![a-z])(?:${[...kindByFoldedName.keys()].join('|')})(?![a-z])`, 'g')
const SHORT_KIND = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SHORT_KINDS})(?![\\p{L}\\p{N}])`, 'gu')
/** What may stand between a kind and its number: nothing, or words that end in "số" ("Luật Tổ chức Quốc hội số"). */
const LINK = /^(?:\s*|[^.;:()\d]*\s(?:số|so)\s*:?\s*)$/iu
const NUMBER_WORD = /(?:^|\s)((?:số|so)\s*:?\s*)$/iu

function kindOfLetters(code: string): string | null {
  const letters = code.toUpperCase().split(/[^\p{L}]+/u)
  for (const part of letters) {
    const kind = kindByLetters.get(part)
    if (kind !== undefined) return kind
  }
  return null
}

/** The last kind named before a number, when it belongs to the number, and where it stands. */
function lastKind(before: string): { kind: string; at: number } | null {
  const full = Array.from(fold(before).matchAll(KIND_NAME), (match) => ({
    kind: kindByFoldedName.get(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const short = Array.from(before.matchAll(SHORT_KIND), (match) => ({
    kind: kindByLetters.get(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const last = [...full, ...short].sort((a, b) => a.at - b.at).at(-1)
  if (last?.kind === undefined || !LINK.test(before.slice(last.end))) return null
  return { kind: last.kind, at: last.at }
}

/** The day printed right behind a number, and where it ends. */
function dayBehind(text: string, at: number): { date: string; end: number } | null {
  const day = /^\s*,?\s*\(?ngày\s.{8,24}/iu.exec(text.slice(at))
  if (day === null) return null
  const mention = readPeriods(day[0])[0]
  if (mention?.kind !== 'date' || mention.notation === null) return null
  return { date: mention.notation, end: at + mention.end }
}

function referenceAt(text: string, numberSpan: Span): LegalReference {
  const number = text.slice(numberSpan.start, numberSpan.end)
  const before = text.slice(Math.max(0, numberSpan.start - 90), numberSpan.start)
  const named = lastKind(before)
  const lead = named === null ? (NUMBER_WORD.exec(before)?.[1]?.length ?? 0) : before.length - named.at
  const start = numberSpan.start - lead
  const day = dayBehind(text, numberSpan.end)
  const end = day?.end ?? numberSpan.end
  const kind = named?.kind ?? kindOfLetters(number)
  return { start, end, text: text.slice(start, end), kind, number, numberSpan, date: day?.date ?? null }
}

/** Every document that the text names by number, in order, without overlaps. */
export function readLegalReferences(text: string): LegalReference[] {
  const references: LegalReference[] = []
  const taken = (span: Span) => references.some((other) => span.start < other.end && other.start < span.end)
  for (const match of text.matchAll(CODE)) {
    const numberSpan = { start: match.index, end: match.index + match[0].length }
    if (!taken(numberSpan)) references.push(referenceAt(text, numberSpan))
  }
  for (const match of text.matchAll(PLAIN)) {
    const number = match[1] ?? match[2] ?? ''
    const end = match.index + match[0].length
    const numberSpan = { start: end - number.length, end }
    if (taken({ start: match.index, end })) continue
    references.push(referenceAt(text, numberSpan))
  }
  return references.sort((a, b) => a.start - b.start)
}
