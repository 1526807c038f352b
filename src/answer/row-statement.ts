import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import { fold } from '../vietnamese/fold.ts'
import type { Statement } from './draft.ts'
import { periodInWords } from './period-words.ts'

/** A group of rows ("CÂY CÔNG NGHIỆP") is named in capitals; what the row itself hangs on is not. */
const IN_CAPITALS = /^[^\p{Ll}]+$/u

/**
 * The cells of a table row that were asked for, each said with what its row and column say: "Sản lượng cà phê nhân, năm
 * 2026 (kế hoạch): 39.800 tấn". The quote is the row as printed.
 */
export function makeRowStatement(
  passage: Passage,
  facts: readonly Fact[],
  asked: ReadonlySet<string>,
): Statement {
  const meant = facts.filter((fact) => asked.has(fact.factId))
  const shown = meant.length > 0 ? meant : facts.slice(0, 1)
  return {
    text: shown.length === 0 ? `${passage.text}.` : `${shown.map(describeCell).join('; ')}.`,
    passage,
    quote: { start: 0, end: passage.text.length },
    facts: shown.map((fact) => ({ ...fact, text: figureText(fact) })),
    asked,
  }
}

function describeCell(fact: Fact): string {
  const place = fact.qualifiers.filter(
    (name) => !IN_CAPITALS.test(name) && !fold(fact.label).includes(fold(name)),
  )
  const when = fact.period === null ? null : periodInWords(fact.period)
  const subject = [fact.label, ...place.slice(0, 1), ...(when === null ? [] : [when])].join(', ')
  return `${subject}${STATUS_WORDS[fact.status]}: ${figureText(fact)}`
}

const STATUS_WORDS: Record<Fact['status'], string> = { actual: '', estimate: ' (ước)', plan: ' (kế hoạch)' }

/** The figure with the unit that its column or row names. */
function figureText(fact: Fact): string {
  if (fact.unit === '' || fold(fact.text).endsWith(fold(fact.unit))) return fact.text
  return fact.unit === '%' ? `${fact.text}%` : `${fact.text} ${fact.unit}`
}
