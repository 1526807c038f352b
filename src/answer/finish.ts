import type { Answer, Citation, Verification } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import { figuresOf } from './answer-figures.ts'
import { citationsOf, markerOf } from './cite.ts'
import { quotesOf, type Draft, type Statement } from './draft.ts'
import { PHRASES } from './phrases/phrases.ts'
import { rowInWords } from './statements/row-in-words.ts'
import { renderDraft, renderStatement } from './render-draft.ts'
import { sliceWithoutMarks } from './statements/statement.ts'
import { openingHolds } from './verify/opening-holds.ts'
import { REASONS } from './verify/reasons.ts'
import type { Sources } from './verify/verify-claim.ts'
import { verifyText, type CheckedText } from './verify/verify-text.ts'

export type TitleOf = (documentId: string) => string

/** Facts of a passage. */
export type FactsOf = (passageId: string) => readonly Fact[]

type Outcome = 'shown' | 'corrected' | 'rejected'

const NOTHING_CHECKED: CheckedText = { checked: 0, mismatches: [] }
const NO_SOURCES: Sources = { cited: [], derived: [] }
const REJECTED: Draft = {
  status: 'not_found',
  opening: PHRASES.notFound,
  statements: [],
  asList: false,
  notes: [],
}

/**
 * The draft as it will be shown, after its last check. A statement with a figure that its quotes do not print, or print of
 * something else, falls back to its quote; if that does not pass either, the answer falls back to "not found".
 */
export function finishAnswer(draft: Draft, titleOf: TitleOf, factsOf: FactsOf): Answer {
  const citations = citationsOf(draft.statements.flatMap(quotesOf), titleOf)
  const sources = sourcesOf(draft, citations, factsOf)
  if (!openingHolds(draft.opening, draft.basis ?? [], sources.cited, shownText(draft)))
    return withoutOpening(draft, titleOf, factsOf)
  const first = renderDraft(draft, citations)
  // Without a statement nothing of a report is shown, only words of the question ("không nhắc đến “500 cây cầu”").
  const checked = draft.statements.length === 0 ? NOTHING_CHECKED : checkDraft(draft, citations, sources)
  if (checked.mismatches.length === 0) return answerOf(draft, first, citations, checked, 'shown')
  const quoted = { ...draft, statements: draft.statements.flatMap((statement) => corrected(statement)) }
  if (quoted.statements.length === 0) return rejected(checked)
  const kept = citationsOf(quoted.statements.flatMap(quotesOf), titleOf)
  const second = renderDraft(quoted, kept)
  const again = checkDraft(quoted, kept, sourcesOf(quoted, kept, factsOf))
  const found = { checked: again.checked, mismatches: checked.mismatches }
  if (again.mismatches.length === 0) return answerOf(quoted, second, kept, found, 'corrected')
  return rejected(found)

  /** A row as printed is no sentence: said in words it must pass too, with what was asked, else it is left out. */
  function corrected(statement: Statement): Statement[] {
    if (holds(statement)) return [statement]
    const quoted = asQuote(statement, factsOf)
    if (statement.passage.kind !== 'row') return [quoted]
    const asked = quoted.facts.filter(({ factId }) => quoted.asked.has(factId))
    return asked.every(({ text }) => quoted.text.includes(text)) && holds(quoted) ? [quoted] : []
  }

  function holds(statement: Statement): boolean {
    return verifyText(renderStatement(withoutSource(statement), citations), sources).mismatches.length === 0
  }
}

function rejected(found: CheckedText): Answer {
  return answerOf(REJECTED, REJECTED.opening, [], found, 'rejected')
}

/** A judgement that its figures do not bear is left out; what they say stands. */
function withoutOpening(draft: Draft, titleOf: TitleOf, factsOf: FactsOf): Answer {
  const answer = finishAnswer({ ...draft, opening: '', basis: [] }, titleOf, factsOf)
  const { status, mismatches } = answer.verification
  const wrong = { text: draft.opening, reason: REASONS.judgement }
  const verification: Verification = {
    ...answer.verification,
    status: status === 'rejected' ? status : 'corrected',
    mismatches: [wrong, ...mismatches],
  }
  return { ...answer, verification }
}

function shownText({ statements }: Draft): string {
  return statements.map(({ text }) => text).join(' ')
}

/**
 * The check of what a reader will see. The opening speaks of the question and has no mark of its own, so it is checked apart from
 * the statements: it may not print a figure at all.
 */
function checkDraft(draft: Draft, citations: readonly Citation[], sources: Sources): CheckedText {
  const opening = verifyText(draft.opening, NO_SOURCES)
  const statements = draft.statements.map(withoutSource)
  const body = verifyText(renderDraft({ ...draft, statements, opening: '' }, citations), sources)
  return {
    checked: opening.checked + body.checked,
    mismatches: [...opening.mismatches, ...body.mismatches],
  }
}

function sourcesOf(draft: Draft, citations: readonly Citation[], factsOf: FactsOf): Sources {
  const quotes = draft.statements.flatMap(quotesOf)
  const cited = citations.flatMap((citation) => {
    const found = quotes.find((quote) => markerOf([citation], quote) === citation.marker)
    if (!found) return []
    const { marker, documentTitle, passageId } = citation
    return [{ ...found, marker, documentTitle, facts: factsOf(passageId) }]
  })
  return { cited, derived: draft.statements.flatMap((statement) => statement.derived ?? []) }
}

/** A document's own name prints its number and year, which no passage of it need say. */
function withoutSource(statement: Statement): Statement {
  const bare = { ...statement }
  delete bare.source
  return bare
}

/** The statement replaced by the words of its quote, note marks out and cells as a sentence, with the facts that stand there. */
function asQuote({ passage, quote, asked, source }: Statement, factsOf: FactsOf): Statement {
  const facts = factsOf(passage.id).filter((fact) => fact.start >= quote.start && fact.end <= quote.end)
  const named = source === undefined ? {} : { source }
  const text = passage.kind === 'row' ? `${rowInWords(passage, facts)}.` : sliceWithoutMarks(passage, quote)
  return { text, passage, quote, facts, asked, ...named }
}

function answerOf(
  draft: Draft,
  answer: string,
  citations: Citation[],
  checked: CheckedText,
  outcome: Outcome,
): Answer {
  return {
    status: draft.status,
    answer,
    figures: draft.statements.flatMap((statement) => figuresOf(statement, citations)),
    citations,
    verification: verificationOf(checked, outcome),
    notes: [...draft.notes],
    suggestions: [],
    engine: 'extractive',
  }
}

/** What the response says of the check. */
function verificationOf({ checked, mismatches }: CheckedText, outcome: Outcome): Verification {
  const shown = checked === 0 ? 'no_figures' : 'verified'
  return { status: outcome === 'shown' ? shown : outcome, checked, mismatches: [...mismatches] }
}
