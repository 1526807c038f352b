import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { clauseText } from './clause-text.ts'

const SIGNED = /(?<![\p{L}\p{N}]|ngày )(?:ký|kí|phê duyệt|phê chuẩn)(?![\p{L}\p{N}])/iu

/** Who issues a document is not yet who signs it, and the signature at hand is not that of a document only mentioned. */
export function missesSigner({ aboutDocument }: Question, best: Evidence): boolean {
  if (aboutDocument?.aspects.includes('signer') !== true) return false
  return best.passage.kind === 'signature' || !SIGNED.test(clauseText(best))
}
