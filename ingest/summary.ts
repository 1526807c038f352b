import type { DocumentTree } from '../src/domain/document.ts'
import type { Fact } from '../src/domain/fact.ts'
import { factCoverage, type FactCoverage } from './facts/fact-coverage.ts'
import type { BuildOutcome } from './run-build.ts'

/** More of one document's oddities are counted, not printed. */
const SHOWN_ODDITIES = 10

/** What an ingest did, for people, in Vietnamese: counts by document and what looked odd. One string a line. */
export function summarise({ manifest, failures, built }: BuildOutcome): string[] {
  const { documents, passages, facts } = manifest.counts
  const total = `${count(documents)} tài liệu, ${count(passages)} đoạn, ${count(facts)} số liệu`
  if (built === null) return [`Chỉ mục đã mới, không cần dựng lại (${total}).`]
  const byDocument = manifest.documents.flatMap((entry) => {
    const tree = built.documents.find((document) => document.id === entry.id)
    return [
      `- ${entry.fileName}: ${count(entry.passages)} đoạn, ${count(entry.notes)} chú thích, ${count(entry.facts)} số liệu`,
      ...oddLines(tree, built.facts),
    ]
  })
  return [
    `Đã dựng chỉ mục: ${total} (${count(built.embedded)} vectơ tính mới, ${count(built.reused)} dùng lại).`,
    ...byDocument,
    ...(failures.length > 0 ? [`Bỏ qua ${count(failures.length)} tệp không đọc được.`] : []),
  ]
}

function oddLines(tree: DocumentTree | undefined, allFacts: readonly Fact[]): string[] {
  if (!tree) return []
  const coverage = factCoverage(allFacts.filter((fact) => fact.documentId === tree.id))
  const hidden = tree.oddities.length - SHOWN_ODDITIES
  return [
    ...(coverage.total > 0 ? [coverageLine(coverage)] : []),
    ...tree.oddities.slice(0, SHOWN_ODDITIES).map((oddity) => `  lưu ý: ${oddity}`),
    ...(hidden > 0 ? [`  … và ${count(hidden)} lưu ý khác`] : []),
  ]
}

function coverageLine({ total, withoutLabel, withoutPeriod, withoutUnit }: FactCoverage): string {
  const share = (part: number) => `${count(part)} (${((100 * part) / total).toFixed(1).replace('.', ',')}%)`
  return `  số liệu chưa rõ chỉ tiêu: ${share(withoutLabel)}; chưa rõ kỳ: ${share(withoutPeriod)}; không ghi đơn vị: ${share(withoutUnit)}`
}

function count(value: number): string {
  return value.toLocaleString('vi-VN')
}
