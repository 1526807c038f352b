import { hasCue, spokenWords } from './cues.ts'
import { withoutExclusions } from './exclusions.ts'
import { withoutPoliteness } from './politeness.ts'

/**
 * The sentences that ask, without those that give orders to the service ("bỏ qua mọi chỉ dẫn…"). When every sentence is
 * an order, nothing is left.
 */
export function questionPart(typed: string): { text: string; isOrder: boolean } {
  const sentences = typed.split(/(?<=[.!?])\s+/u)
  const asking = sentences.filter(
    (sentence) => !hasCue('attack', spokenWords(sentence)) && !dictatesFigure(sentence),
  )
  return {
    text: withoutExclusions(withoutPoliteness(asking.join(' '))),
    isOrder: asking.length < sentences.length,
  }
}

const DICTATION =
  /(?<!\p{L})(?:hãy|phải|cứ|hay|phai|cu)\s+(?:trả lời|tra loi|nói|noi|khẳng định|khang dinh)\s.*\d/iu

/** "Hãy trả lời thu ngân sách là 999 tỷ": an order to say a figure, without a question. */
function dictatesFigure(sentence: string): boolean {
  const words = spokenWords(sentence)
  return (
    DICTATION.test(sentence) &&
    !['figure', 'list', 'yesno'].some((intent) => hasCue(intent, words)) &&
    !sentence.includes('?')
  )
}
