import type { Question } from '../domain/question.ts'
import {
  cueAgreement,
  formAgreement,
  periodAgreement,
  placesMissing,
  statusAgreement,
  unitAgreement,
} from './agreement.ts'
import { isUnderAspect } from '../vietnamese/aspect-headings.ts'
import type { Candidate, MatchedClause } from './candidate.ts'
import type { FigureMatch } from './figure-features.ts'
import type { FigureWorth } from './figure-worth.ts'

/** What a feature looks at besides the candidate. */
export interface FeatureContext {
  question: Question
  /** Weight of every term: how rare its word is in the index. */
  termWeights: readonly number[]
  pairWeights: readonly number[]
  /** What each figure of a clause is worth; a clause is weighed by it and then shown with it. */
  worthOf: (figure: FigureMatch) => FigureWorth
}

/** Worths of figures that answer stand around this. */
const WORTH_SCALE = 6

interface WordFeature {
  name: string
  /** Whether it looks at the figures of the clause, which costs as much as all other features together. */
  reads?: 'figures'
  of: (clause: MatchedClause, context: FeatureContext) => number
}

/** How near the clause stands, which is known last. */
interface NearnessFeature {
  name: string
  reads: 'nearness'
  of: (candidate: Candidate) => number
}

type Feature = WordFeature | NearnessFeature

/**
 * Everything that speaks for or against a clause, each about 0–1 (clashes below 0). The weights stand by name in
 * `weights.json`: adding a feature is adding a line here and a number there.
 */
export const FEATURES: readonly Feature[] = [
  // Share of the question's weight that the clause itself says.
  { name: 'clauseCoverage', of: (candidate, { termWeights }) => covered(candidate.inClause, termWeights) },
  // The same with everything the clause hangs on.
  { name: 'contextCoverage', of: (candidate, { termWeights }) => covered(candidate.inContext, termWeights) },
  // Neighbouring words of the question that are neighbours here too.
  { name: 'clausePairs', of: (candidate, { pairWeights }) => covered(candidate.pairsInClause, pairWeights) },
  {
    name: 'contextPairs',
    of: (candidate, { pairWeights }) => covered(candidate.pairsInContext, pairWeights),
  },
  { name: 'rarestTerm', of: (candidate, { termWeights }) => candidate.inClause[heaviest(termWeights)] ?? 0 },
  { name: 'wordScore', reads: 'nearness', of: (candidate) => candidate.wordScore },
  { name: 'vectorScore', reads: 'nearness', of: (candidate) => candidate.vectorScore },
  { name: 'clauseScore', reads: 'nearness', of: (candidate) => candidate.clauseScore },
  // E5 cosines stand between about 0.75 and 0.95; compared with other questions, not only with other clauses.
  { name: 'cosine', reads: 'nearness', of: (candidate) => (candidate.cosine - 0.75) / 0.2 },
  {
    name: 'missingHeaviest',
    of: (candidate, { termWeights }) => -missingShare(candidate.inContext, termWeights),
  },
  { name: 'noteForList', of: (candidate, { question }) => (isListedNote(candidate, question) ? 1 : 0) },
  { name: 'formAgrees', of: (candidate, { question }) => formAgreement(candidate, question) },
  // A follow-up mostly stays where the last answer stood, or goes to the notes that hang there.
  { name: 'nearPrevious', of: (candidate, { question }) => (isNearPrevious(candidate, question) ? 1 : 0) },
  // How much of the question names what a figure of the clause counts.
  {
    name: 'labelAgrees',
    reads: 'figures',
    of: ({ figures }, { termWeights }) =>
      Math.max(0, ...figures.map(({ inLabel }) => covered(inLabel, termWeights))),
  },
  // The same figure must have the label, the unit and the period asked for, not one this and another that.
  {
    name: 'figureWorth',
    reads: 'figures',
    of: ({ figures }, { worthOf }) =>
      Math.max(0, ...figures.map((figure) => worthOf(figure).worth)) / WORTH_SCALE,
  },
  {
    name: 'unitAgrees',
    reads: 'figures',
    of: (candidate, { question }) => unitAgreement(candidate, question),
  },
  {
    name: 'periodAgrees',
    of: (candidate, { question }) => Math.max(0, periodAgreement(candidate, question)),
  },
  {
    name: 'periodClashes',
    of: (candidate, { question }) => Math.min(0, periodAgreement(candidate, question)),
  },
  // A figure of another place is none of this one.
  { name: 'placeMissing', of: (candidate, { question }) => -placesMissing(candidate, question) },
  // "Bảo hiểm xã hội" is not answered by what says only "bảo hiểm y tế".
  { name: 'nameMissing', of: ({ isNameMissing }) => (isNameMissing ? -1 : 0) },
  { name: 'statusAgrees', of: (candidate, { question }) => statusAgreement(candidate, question) },
  { name: 'cueAgrees', of: (candidate, { question }) => cueAgreement(candidate, question) },
  // "2. Nguyên nhân" stands over what gives the reason, whatever its words.
  {
    name: 'aspectHeading',
    of: ({ analysed }, { question }) => (isUnderAspect(analysed.passage, question.aspect) ? 1 : 0),
  },
  // A long clause covers many words by chance.
  { name: 'brevity', of: (candidate) => 1 / (1 + (candidate.range.to - candidate.range.from) / 40) },
  { name: 'isFrame', of: (candidate) => (isFrame(candidate) ? -1 : 0) },
]

const OF_WORDS = FEATURES.flatMap((feature) => (feature.reads === undefined ? [feature] : []))
const OF_FIGURES = FEATURES.flatMap((feature) => (feature.reads === 'figures' ? [feature] : []))
const OF_NEARNESS = FEATURES.flatMap((feature) => (feature.reads === 'nearness' ? [feature] : []))

/** The features of a clause that its words decide, by name. */
export function wordFeaturesOf(clause: MatchedClause, context: FeatureContext): Record<string, number> {
  const values: Record<string, number> = {}
  for (const { name, of } of OF_WORDS) values[name] = of(clause, context)
  return values
}

/** Adds those that its figures decide. */
export function addFigureFeatures(
  values: Record<string, number>,
  clause: MatchedClause,
  context: FeatureContext,
): void {
  for (const { name, of } of OF_FIGURES) values[name] = of(clause, context)
}

/** Adds those that the searches decide. */
export function addNearnessFeatures(values: Record<string, number>, candidate: Candidate): void {
  for (const { name, of } of OF_NEARNESS) values[name] = of(candidate)
}

/** Letterhead, title and signature answer few questions and share many words with all of them. */
function isFrame(candidate: MatchedClause): boolean {
  return ['letterhead', 'title', 'signature'].includes(candidate.analysed.passage.kind)
}

function covered(strengths: readonly number[], weights: readonly number[]): number {
  let [said, total] = [0, 0]
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0
    total += weight
    said += (strengths[place] ?? 0) * weight
  }
  return total === 0 ? 0 : said / total
}

/** Share of the question's weight that its heaviest word not said anywhere around carries. */
function missingShare(strengths: readonly number[], weights: readonly number[]): number {
  let [heaviest, total] = [0, 0]
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0
    total += weight
    if (strengths[place] === 0) heaviest = Math.max(heaviest, weight)
  }
  return total === 0 ? 0 : heaviest / total
}

/** Reports put lists and names into notes: the clause says "07 đơn vị¹⁷", the note names them. */
function isListedNote(candidate: MatchedClause, question: Question): boolean {
  return candidate.analysed.passage.kind === 'note' && ['list', 'person'].includes(question.intent)
}

function isNearPrevious({ analysed: { passage } }: MatchedClause, { previousPassageIds }: Question): boolean {
  const anchorId = passage.context.anchor?.passageId
  return (
    previousPassageIds.includes(passage.id) ||
    (anchorId !== undefined && previousPassageIds.includes(anchorId))
  )
}

function heaviest(weights: readonly number[]): number {
  return weights.indexOf(Math.max(...weights))
}
