import type { DocumentTree } from '../src/domain/document.ts'
import type { Finding } from '../src/domain/finding.ts'
import { doubtfulFigures } from './facts/doubtful-figures.ts'
import { COVERAGE_LIMIT, factCoverage, type FactCoverage } from './facts/fact-coverage.ts'
import type { BuildOutcome } from './run-build.ts'

/** More of one document's oddities, and of its doubtful figures, are counted, not printed. */
const SHOWN = 10
const LONGEST_QUOTE = 160

/** What an ingest did, for people, in Vietnamese: counts by document and what looked odd. One string a line. */
export function summarise({ manifest, failures, built }: BuildOutcome): string[] {
  const { documents, passages, facts } = manifest.counts
  const total = `${count(documents)} tài liệu, ${count(passages)} đoạn, ${count(facts)} số liệu`
  if (built === null) return [`Chỉ mục đã mới, không cần dựng lại (${total}).`]
  const byDocument = manifest.documents.flatMap((entry) => {
    const tree = built.documents.find((document) => document.id === entry.id)
    return [
      `- ${entry.fileName}: ${count(entry.passages)} đoạn, ${count(entry.notes)} chú thích, ${count(entry.facts)} số liệu`,
      ...(tree === undefined ? [] : documentLines(tree, built)),
    ]
  })
  return [
    `Đã dựng chỉ mục: ${total} (${count(built.embedded)} vectơ tính mới, ${count(built.reused)} dùng lại).`,
    ...byDocument,
    ...(failures.length > 0 ? [`Bỏ qua ${count(failures.length)} tệp không đọc được.`] : []),
  ]
}

function documentLines(tree: DocumentTree, built: NonNullable<BuildOutcome['built']>): string[] {
  const facts = built.facts.filter(({ documentId }) => documentId === tree.id)
  const passages = built.passages.filter(({ documentId }) => documentId === tree.id)
  const coverage = factCoverage(facts)
  const doubts = doubtfulFigures(passages, facts).map(
    ({ text, why, quote }) => `  số liệu cần xem lại: “${text}” (${why}) trong “${shortened(quote)}”`,
  )
  return [
    ...(coverage.total > 0 ? coverageLines(coverage) : []),
    ...firstOf(doubts, 'số liệu cần xem lại'),
    ...auditLines(built.findings.filter(({ documentId }) => documentId === tree.id)),
    ...firstOf(
      tree.oddities.map((oddity) => `  lưu ý: ${oddity}`),
      'lưu ý',
    ),
  ]
}

function auditLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const disagreeing = findings.filter(({ verdict }) => verdict === 'contradiction').length
  return [`  đối chiếu: tính lại ${count(findings.length)} chỗ, ${count(disagreeing)} chỗ không khớp nhau`]
}

function firstOf(lines: readonly string[], name: string): string[] {
  const hidden = lines.length - SHOWN
  return [...lines.slice(0, SHOWN), ...(hidden > 0 ? [`  … và ${count(hidden)} ${name} khác`] : [])]
}

function coverageLines({ total, withoutLabel, withoutPeriod, withoutUnit }: FactCoverage): string[] {
  const share = (part: number) => `${count(part)} (${percent(part / total)})`
  const isAbove = (part: number) => part / total > COVERAGE_LIMIT
  const above = [
    ...(isAbove(withoutLabel) ? ['chưa rõ chỉ tiêu'] : []),
    ...(isAbove(withoutPeriod) ? ['chưa rõ kỳ'] : []),
    ...(isAbove(withoutUnit) ? ['không ghi đơn vị'] : []),
  ]
  return [
    `  số liệu chưa rõ chỉ tiêu: ${share(withoutLabel)}; chưa rõ kỳ: ${share(withoutPeriod)}; không ghi đơn vị: ${share(withoutUnit)}`,
    ...(above.length > 0
      ? [
          `  cảnh báo: số liệu ${above.join(', ')} vượt mức ${percent(COVERAGE_LIMIT)}; nên kiểm tra lại tài liệu này`,
        ]
      : []),
  ]
}

const shortened = (quote: string) =>
  quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`

const percent = (part: number) => `${(100 * part).toFixed(1).replace('.', ',')}%`

function count(value: number): string {
  return value.toLocaleString('vi-VN')
}
