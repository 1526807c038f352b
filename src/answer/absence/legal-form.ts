import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'

/** A document of any kind; "chiến lược … được duyệt bằng văn bản nào" names another kind than the one asked for. */
const OF_ANY_KIND = /(?<!\p{L})(?:văn bản|giấy tờ|tài liệu)(?!\p{L})/iu

/** Whether a document of one kind is asked for ("quyết định nào") and the clause prints the number of none, or only of another kind. */
export function missesLegalDocument(
  { intent, legalKind, restored }: Question,
  { features }: Evidence,
): boolean {
  if (intent !== 'legal' || legalKind === null) return false
  const { formAgrees = 0 } = features
  return OF_ANY_KIND.test(restored) ? formAgrees < 0 : formAgrees < 1
}
