import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
import type { Embedder, Library, PassageHit, VectorIndex, WordIndex, WordQuery } from '../ports.ts'
import {
  analysePassage,
  candidatesOf,
  type AnalysedPassage,
  type Candidate,
  type PassageScores,
} from './candidate.ts'
import { analyseText, type AnalysedText } from './analysed-text.ts'
import { featuresOf } from './features.ts'
import { createMatcher } from './term-matching.ts'
import { weighPairs, weighTerms } from './term-weights.ts'
import { scoreOf, WEIGHTS, type Weights } from './weights.ts'

/** How many passages each way of searching brings. Words decide, vectors widen the net. */
const WORD_HITS = 30
const VECTOR_HITS = 20
/** Clauses given on: what stands further behind is never looked at. */
const RANKED_CLAUSES = 120

export interface RetrievalPorts {
  library: Library
  words: WordIndex
  vectors: VectorIndex
  embedder: Embedder
}

export type Retrieve = (question: Question) => Promise<Retrieval>

/** Searches by words and vectors, and ranks the clauses of what they find. Analysed passages are kept between questions. */
export function createRetrieve(ports: RetrievalPorts, weights: Weights = WEIGHTS): Retrieve {
  const analysed = new Map<string, AnalysedPassage>()
  const analyseOnce = rememberTexts()
  const analyse = (passageId: string): AnalysedPassage | undefined => {
    const known = analysed.get(passageId)
    if (known) return known
    const passage = ports.library.passage(passageId)
    if (!passage) return undefined
    const made = analysePassage(
      passage,
      ports.library.document(passage.documentId)?.title ?? '',
      ports.library.factsOf(passageId),
      analyseOnce,
    )
    analysed.set(passageId, made)
    return made
  }

  return async (question) => {
    const vector = await ports.embedder.embedQuestion(question.restored)
    const near = await ports.vectors.search(vector, VECTOR_HITS)
    const said = ports.words.search(wordQueryOf(question), WORD_HITS)
    const scores = joinScores(said, near)
    const passageCount = ports.library.passages().length
    const termWeights = weighTerms(question, ports.words, passageCount)
    const pairWeights = weighPairs(question, termWeights, ports.words, passageCount)
    const context = { question, termWeights, pairWeights }
    const matcher = createMatcher(question)
    const scored = [...scores].flatMap(([passageId, passageScores]) => {
      const passage = analyse(passageId)
      if (!passage) return []
      return candidatesOf(question, passage, passageScores, matcher).map((candidate) => {
        const features = featuresOf(candidate, context)
        return { candidate, features, score: scoreOf(features, weights) }
      })
    })
    scored.sort((a, b) => b.score - a.score || byPlace(a.candidate, b.candidate))
    const ranked = scored
      .slice(0, RANKED_CLAUSES)
      .map(({ candidate, features, score }) => evidenceOf(candidate, features, score))
    return { ranked, termWeights, pairWeights }
  }
}

/** Of two equals the one that stands first in the document. */
function byPlace(a: Candidate, b: Candidate): number {
  return a.analysed.passage.order - b.analysed.passage.order || a.clause.start - b.clause.start
}

/** Headings, leads and labels stand over many passages: the same text is analysed once. */
function rememberTexts(): (text: string) => AnalysedText {
  const known = new Map<string, AnalysedText>()
  return (text) => {
    const analysed = known.get(text) ?? analyseText(text)
    known.set(text, analysed)
    return analysed
  }
}

function evidenceOf(candidate: Candidate, features: Record<string, number>, score: number): Evidence {
  return {
    passage: candidate.analysed.passage,
    clause: candidate.clause,
    facts: [...candidate.facts],
    inClause: [...candidate.inClause],
    inContext: [...candidate.inContext],
    pairsInContext: [...candidate.pairsInContext],
    shared: candidate.shared,
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

function joinScores(said: readonly PassageHit[], near: readonly PassageHit[]): Map<string, PassageScores> {
  const bestWord = Math.max(1e-9, ...said.map((hit) => hit.score))
  const nearest = Math.max(0, ...near.map((hit) => hit.score))
  const farthest = Math.min(1, ...near.map((hit) => hit.score))
  const spread = Math.max(1e-9, nearest - farthest)
  const scores = new Map<string, PassageScores>()
  for (const hit of said) {
    scores.set(hit.passageId, { wordScore: hit.score / bestWord, vectorScore: 0, cosine: farthest })
  }
  for (const hit of near) {
    const wordScore = scores.get(hit.passageId)?.wordScore ?? 0
    scores.set(hit.passageId, { wordScore, vectorScore: (hit.score - farthest) / spread, cosine: hit.score })
  }
  return scores
}
