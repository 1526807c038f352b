import type { FollowUp } from '../../domain/previous-answer.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import type { Draft, Statement } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'
import { makeRowStatement } from '../statements/row-statement.ts'
import { PROSE_MAX_CHARACTERS } from '../statements/shown-part.ts'
import { makeStatement } from '../statements/statement.ts'
import { detailStatements, saysNoMore } from './detail.ts'

/** More places than this are no answer to read in a chat. */
const MAX_QUOTES = 3

/**
 * The answer to what asks about the answer before ("nguồn ở đâu?", "cụ thể hơn", "đúng không?"): from the clauses that it
 * cited, without searching. Null for every other question.
 */
export function composeAboutAnswer({ followUp, language }: Question, library: Library): Draft | null {
  if (followUp === null) return null
  const cited = citedIn(followUp, library)
  const [first] = cited
  if (first === undefined) return null
  const phrases = phrasesIn(language)
  const draft = (opening: string, statements: readonly Statement[], notes: string[] = []): Draft => ({
    status: 'answered',
    opening,
    statements,
    asList: statements.length > 1,
    notes,
  })
  if (followUp.kind === 'source') {
    const said = cited.flatMap(({ passage, quote }) => [
      ...placeOf(passage, quote),
      saidAgain(passage, quote, followUp, library),
    ])
    return { ...draft('', said), asList: false }
  }
  if (followUp.kind === 'confirm')
    return draft(
      phrases.confirmed,
      cited.map(({ passage, quote }) => saidAgain(passage, quote, followUp, library)),
    )
  if (followUp.kind !== 'detail') return null
  const statements = detailStatements(first.passage, first.quote, library)
  return draft(
    '',
    statements,
    saysNoMore(first.passage, first.quote, statements) ? [phrases.noMoreDetail] : [],
  )
}

function citedIn({ previous }: FollowUp, library: Library): { passage: Passage; quote: Span }[] {
  return previous.quotes.slice(0, MAX_QUOTES).flatMap(({ passageId, start, end }) => {
    const passage = library.passage(passageId)
    return passage === undefined || end <= start || end > passage.text.length
      ? []
      : [{ passage, quote: { start, end } }]
  })
}

function saidAgain(passage: Passage, quote: Span, { previous }: FollowUp, library: Library): Statement {
  const facts = library.factsOf(passage.id)
  const given = new Set(previous.figures.map(({ factId }) => factId))
  if (passage.kind === 'row') return makeRowStatement(passage, facts, given)
  return makeStatement({
    passage,
    clause: quote,
    facts,
    asked: given,
    shared: [],
    maxCharacters: PROSE_MAX_CHARACTERS,
  })
}

/** Where the quote stands, said before it: "Nội dung này ở mục “I. … › 1. …”, phần chú thích." */
function placeOf(passage: Passage, quote: Span): Statement[] {
  const { sectionPath, footnote } = passage
  const places = [
    ...(sectionPath.length === 0 ? [] : [`mục “${sectionPath.join(' › ')}”`]),
    ...(footnote === null ? [] : ['phần chú thích']),
  ]
  if (places.length === 0) return []
  return [{ text: `Nội dung này ở ${places.join(', ')}.`, passage, quote, facts: [], asked: new Set() }]
}
