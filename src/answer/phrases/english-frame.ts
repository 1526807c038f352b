import type { Answer } from '../../domain/answer.ts'
import type { Fact } from '../../domain/fact.ts'
import { englishLabel, englishPeriod, englishUnit } from '../../english/describe-fact.ts'
import type { Draft, Statement } from '../draft.ts'
import { ACCORDING_TO_REPORT, CALCULATED, NOTATION_NOTE, phrasesIn } from './english-phrases.ts'
import { periodOpening } from '../statements/period-words.ts'

/** "735.200", "65,3": what an English reader would read otherwise. */
const VIETNAMESE_NOTATION = /\p{Nd}[.,]\p{Nd}/u

/**
 * The statements of a draft for who asks in English: quoted in Vietnamese, so that every figure stands in its own words, with
 * what the figure is in English before them. No figure but a year stands in the English.
 */
export function quoteInEnglish(draft: Draft): Draft {
  if (draft.statements.length === 0) return draft
  const hasNotation = draft.statements.some((statement) => VIETNAMESE_NOTATION.test(statement.text))
  const statements = draft.statements.map((statement): Statement => {
    const text = statement.derived ? `${CALCULATED} ${statement.text}` : quotedText(statement)
    return { ...statement, text }
  })
  const isIntroduced = draft.opening !== '' || statements.some(({ text }) => !text.startsWith('“'))
  return {
    ...draft,
    opening: isIntroduced ? draft.opening : ACCORDING_TO_REPORT,
    statements,
    notes: hasNotation ? [...draft.notes, NOTATION_NOTE] : draft.notes,
  }
}

/** An answer whose figures failed their check says so in English. */
export function rejectInEnglish(answer: Answer): Answer {
  return answer.verification.status === 'rejected' ? { ...answer, answer: phrasesIn('en').notFound } : answer
}

/** "Tourism revenue, 2021 (billion dong): “…”". */
function quotedText(statement: Statement): string {
  const { text, facts, asked, passage } = statement
  const opening = periodOpening(facts, asked, passage, '')
  const isOpened = opening !== '' && text.startsWith(opening)
  const quote = `“${isOpened ? raised(text.slice(opening.length)) : text}”`
  const lead = leadOf(facts.filter((fact) => asked.has(fact.factId)))
  return lead === '' ? quote : `${lead}: ${quote}`
}

/** What the asked figures are, as far as the lexicon knows it and all of them agree. */
function leadOf(asked: readonly Fact[]): string {
  const agreed = (of: (fact: Fact) => string | null) => {
    const found = new Set(asked.map(of))
    return found.size === 1 ? ([...found][0] ?? null) : null
  }
  const label = agreed((fact) => englishLabel(fact.label))
  const period = agreed((fact) => fact.period && englishPeriod(fact.period))
  const unit = agreed((fact) => englishUnit(fact.unit))
  const isTarget = agreed((fact) => fact.status) === 'plan'
  const when =
    period === null ? '' : isTarget ? `target for ${period}` : label === null ? `in ${period}` : period
  const lead = [label ?? '', when].filter(Boolean).join(', ')
  return raised(lead === '' || unit === null ? lead : `${lead} (${unit})`)
}

function raised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
