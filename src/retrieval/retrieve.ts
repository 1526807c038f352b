import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type {
  ClauseVectorIndex,
  Embedder,
  Library,
  PassageHit,
  VectorIndex,
  WordIndex,
  WordQuery,
} from '../ports.ts'
import {
  analysePassage,
  candidateOf,
  matchClauses,
  sharedWords,
  type AnalysedPassage,
  type Candidate,
  type PassageScores,
} from './candidate.ts'
import { asksFor, detailShare } from './asked-unit-agreement.ts'
import { analyseText } from './analysed-text.ts'
import { isUnderAspect } from '../vietnamese/aspect-headings.ts'
import { continuationOf, continuationScore } from './continuation.ts'
import { documentFrame } from './document-frame.ts'
import { addFigureFeatures, addNearnessFeatures, wordFeaturesOf } from './features.ts'
import type { FigureMatch } from './figure-features.ts'
import { figureWorth } from './figure-worth.ts'
import { joinScores, scoresOfNotFound } from './passage-scores.ts'
import { nearPassages } from './near-passages.ts'
import { createMatcher } from './term-matching.ts'
import { weighPairs, weighTerms } from './term-weights.ts'
import { scoreOf, WEIGHTS, type Weights } from './weights.ts'

/** How many passages each way of searching brings. Words decide, vectors widen the net. */
const WORD_HITS = 30
const VECTOR_HITS = 20
/** The nearest clauses are told apart by their nearness; the others are all equally far. */
const CLAUSE_HITS = 40
/** A document's paragraphs on reasons or shortcomings that are looked at whatever their words. */
const MAX_EXPLAINING = 40
/** However many documents there are, a search goes no deeper than so many times its hits. */
const MAX_WIDENING = 20
/**
 * Clauses whose figures are compared with the question and that are given on, the best by their words. No clause further behind
 * ever came first with its figures compared.
 */
const RANKED_CLAUSES = 60

export interface RetrievalPorts {
  library: Library
  words: WordIndex
  vectors: VectorIndex
  clauseVectors: ClauseVectorIndex
  embedder: Embedder
}

/** `documentIds`: the only documents to search; all when null. */
export type Retrieve = (question: Question, documentIds?: readonly string[] | null) => Promise<Retrieval>

/** Searches by words and vectors, and ranks the clauses of what they find. Analysed passages are kept between questions. */
export function createRetrieve(ports: RetrievalPorts, weights: Weights = WEIGHTS): Retrieve {
  const analysed = new Map<string, AnalysedPassage>()
  /** Headings, leads and labels stand over many passages: the same text is analysed once. */
  const analyseOnce = once(analyseText)
  const frames = new Map<string, string>()
  const explaining = new Map<string, readonly string[]>()
  const frameOf = (documentId: string): string => {
    const document = ports.library.document(documentId)
    const known =
      frames.get(documentId) ??
      (document ? documentFrame(document, ports.library.passagesOf(documentId)) : '')
    frames.set(documentId, known)
    return known
  }
  const analyse = (passageId: string): AnalysedPassage | undefined => {
    const known = analysed.get(passageId)
    if (known) return known
    const passage = ports.library.passage(passageId)
    if (!passage) return undefined
    const made = analysePassage(
      passage,
      frameOf(passage.documentId),
      ports.library.factsOf(passageId),
      analyseOnce,
    )
    analysed.set(passageId, made)
    return made
  }

  /** Reports tell reasons and shortcomings in sections of their own, often in other words than the fact. */
  const explainingPassages = ({ aspect }: Question, documentIds: readonly string[]): string[] =>
    documentIds.flatMap((documentId) => {
      const key = `${aspect ?? ''} ${documentId}`
      const known =
        explaining.get(key) ??
        ports.library
          .passagesOf(documentId)
          .filter((passage) => isUnderAspect(passage, aspect))
          .slice(0, MAX_EXPLAINING)
          .map(({ id }) => id)
      explaining.set(key, known)
      return known
    })
  const documentsOf = (scores: ReadonlyMap<string, PassageScores>): string[] => [
    ...new Set([...scores.keys()].flatMap((id) => ports.library.passage(id)?.documentId ?? [])),
  ]

  return async (question, documentIds = null) => {
    const embedding = ports.embedder.embedQuestion(question.restored)
    // The vector is computed on a thread of its own. What words alone decide is done meanwhile.
    const isOfMeant = (passage: Passage | undefined) =>
      documentIds === null || documentIds.includes(passage?.documentId ?? '')
    const isMeant = ({ passageId }: PassageHit) => isOfMeant(ports.library.passage(passageId))
    // The indexes hold all documents together: of one of them only a part of the hits is left.
    const widen =
      documentIds === null ? 1 : Math.min(MAX_WIDENING, Math.max(1, ports.library.documents().length))
    const said = ports.words
      .search(wordQueryOf(question), WORD_HITS * widen)
      .filter(isMeant)
      .slice(0, WORD_HITS)
    const searched = { documentIds, passageCount: passageCountOf(documentIds, ports.library) }
    const termWeights = weighTerms(question, ports.words, searched)
    const pairWeights = weighPairs(question, termWeights, ports.words, searched)
    const worthOf = once((figure: FigureMatch) => figureWorth(figure, question, termWeights))
    const context = { question, termWeights, pairWeights, worthOf }
    const matcher = createMatcher(question)
    const compareWords = once((passageId: string) => {
      const passage = analyse(passageId)
      const clauses = passage ? matchClauses(question, passage, matcher) : []
      return clauses.map((clause) => ({ clause, features: wordFeaturesOf(clause, context) }))
    })
    for (const { passageId } of said) compareWords(passageId)

    const vector = await embedding
    const [allNear, allNearClauses] = await Promise.all([
      ports.vectors.search(vector, VECTOR_HITS * widen),
      ports.clauseVectors.search(vector, CLAUSE_HITS * widen),
    ])
    const near = allNear.filter(isMeant).slice(0, VECTOR_HITS)
    const nearClauses = allNearClauses.filter(isMeant).slice(0, CLAUSE_HITS)
    const scores = joinScores(said, near, nearClauses)
    const cited = question.previousPassageIds
      .flatMap((id) => ports.library.passage(id) ?? [])
      .filter(isOfMeant)
    const underAspect = explainingPassages(question, documentIds ?? documentsOf(scores))
    for (const id of [...nearPassages(cited, ports.library), ...underAspect])
      if (!scores.has(id)) scores.set(id, scoresOfNotFound(scores))
    const scored = [...scores].flatMap(([passageId, passageScores]) =>
      compareWords(passageId).map(({ clause, features }) => {
        const candidate = candidateOf(clause, passageScores)
        addNearnessFeatures(features, candidate)
        const continuation = continuationOf(candidate, question, termWeights, cited)
        const score = scoreOf(features, weights) + continuationScore(continuation, question)
        return { candidate, continuation, features, score }
      }),
    )
    scored.sort(byScore)
    const compared = scored.slice(0, RANKED_CLAUSES).map(({ candidate, continuation, features }) => {
      addFigureFeatures(features, candidate, context)
      const score = scoreOf(features, weights) + continuationScore(continuation, question)
      return { candidate, features: { ...features, ...continuation }, score }
    })
    compared.sort(byScore)
    const ranked = compared.map(({ candidate, features, score }) => ({
      ...evidenceOf(candidate, sharedWords(candidate, matcher), features, score),
      figures: candidate.figures.map((figure) => ({
        factId: figure.fact.factId,
        ...worthOf(figure),
        units: question.askedUnits.flatMap((unit, place) =>
          asksFor(unit, figure.fact) ? [{ place, detail: detailShare(unit, figure.fact) }] : [],
        ),
      })),
    }))
    return { ranked, termWeights, pairWeights }
  }
}

interface Scored {
  candidate: Candidate
  score: number
}

/** The best first; of two equals the one that stands first in the document. */
function byScore({ candidate: a, score }: Scored, { candidate: b, score: other }: Scored): number {
  return (
    other - score || a.analysed.passage.order - b.analysed.passage.order || a.clause.start - b.clause.start
  )
}

/** What is made of one key is made once. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = make(key)
    known.set(key, made)
    return made
  }
}

function evidenceOf(
  candidate: Candidate,
  shared: number[],
  features: Record<string, number>,
  score: number,
): Omit<Evidence, 'figures'> {
  return {
    passage: candidate.analysed.passage,
    clause: candidate.clause,
    facts: [...candidate.facts],
    inClause: [...candidate.inClause],
    inContext: [...candidate.inContext],
    pairsInClause: [...candidate.pairsInClause],
    pairsInContext: [...candidate.pairsInContext],
    shared,
    features,
    score,
  }
}

/** The words of a question for the word index. */
export function wordQueryOf(question: Question): WordQuery {
  const phrases = question.alternatives.flatMap((alternative) => alternative.phrases)
  return {
    words: question.terms.map((term) => term.folded),
    accented: question.terms.filter((term) => term.accented).map((term) => term.text),
    pairs: question.terms.flatMap((term, place) => {
      const next = question.terms[place + 1]
      return term.joinsNext && next ? [`${term.folded} ${next.folded}`] : []
    }),
    synonyms: [...new Set(phrases.flatMap((phrase) => phrase.split(' ')))],
  }
}

function passageCountOf(documentIds: readonly string[] | null, library: Library): number {
  if (documentIds === null) return library.passages().length
  return documentIds.reduce((sum, id) => sum + library.passagesOf(id).length, 0)
}
