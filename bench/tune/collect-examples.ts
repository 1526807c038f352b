import { z } from 'zod/v4'
import { certainAbsence } from '../../src/answer/absence/certain-absence.ts'
import { bestEvidence } from '../../src/answer/evidence/select-evidence.ts'
import { verdictFeatures } from '../../src/answer/verdict/verdict-features.ts'
import type { Ask, AskTrace } from '../../src/ask.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { readFigures } from '../../src/figures/read-figures.ts'
import { covers } from '../covers.ts'
import type { RankingExample } from './learn-ranking.ts'
import type { VerdictExample } from './learn-verdict.ts'

/** Shorter clauses cover a quote by chance. */
const CLAUSE_MIN_CHARACTERS = 8

/** How much a kind of example counts: of questions that no document answers there are few. */
const WEIGHTS = {
  answerable: 1,
  unanswerable: 3,
  otherDocument: 0.3,
  offTopic: 0.6,
  evidenceTaken: 0.6,
} as const

export const TuningItemSchema = z.object({
  id: z.string(),
  type: z.string(),
  turns: z.array(z.string()),
  answerable: z.boolean(),
  evidence: z.array(z.object({ quote: z.string(), section: z.unknown() })),
  /** Of a computed figure nothing is printed. */
  numbers: z.array(z.object({ text: z.string(), computed: z.boolean().optional() })),
})
export type TuningItem = z.infer<typeof TuningItemSchema>

/** Type of the questions that people ask anybody, and no report answers. */
const OFF_TOPIC = 'offtopic'

/** Such questions, as items of no document. */
export function offTopicItems(questions: readonly string[]): TuningItem[] {
  return questions.map((question, place) => ({
    id: `off-topic-${place + 1}`,
    type: OFF_TOPIC,
    turns: [question],
    answerable: false,
    evidence: [],
    numbers: [],
  }))
}

export type VerdictKind = keyof typeof WEIGHTS

/** Asks a question through its turns; what the last one found. */
export async function traceOf(ask: Ask, item: TuningItem): Promise<AskTrace | undefined> {
  let history: Turn[] = []
  let trace: AskTrace | undefined
  for (const question of item.turns) {
    const result = await ask({ question, history })
    history = [...history, result.turn]
    trace = result.trace
  }
  return trace
}

/** The clauses of a question on its own document, with those that hold the evidence. */
export function rankingExample(item: TuningItem, trace: AskTrace, document: string): RankingExample {
  return {
    group: `${document} ${JSON.stringify(item.evidence[0]?.section)}`,
    candidates: trace.retrieval.ranked.map((evidence) => {
      const clause = evidence.passage.text.slice(evidence.clause.start, evidence.clause.end)
      const isRight =
        clause.length >= CLAUSE_MIN_CHARACTERS && item.evidence.some(({ quote }) => covers(clause, quote))
      return { features: evidence.features, isRight }
    }),
  }
}

/**
 * The figures of the first clause with the evidence that prints several, with those asked for; undefined when none or all of
 * them are.
 */
export function figureExample(
  item: TuningItem,
  trace: AskTrace,
  document: string,
): RankingExample | undefined {
  const asked = item.numbers
    .filter((number) => number.computed !== true)
    .flatMap(({ text }) => readFigures(text))
  const clause = trace.retrieval.ranked.find(
    (evidence) =>
      evidence.facts.length > 1 &&
      item.evidence.some(({ quote }) =>
        covers(evidence.passage.text.slice(evidence.clause.start, evidence.clause.end), quote),
      ),
  )
  const candidates = (clause?.figures ?? []).map(({ factId, features }) => {
    const fact = clause?.facts.find((one) => one.factId === factId)
    return { features, isRight: asked.some((figure) => figure.baseValue === fact?.baseValue) }
  })
  const right = candidates.filter(({ isRight }) => isRight).length
  if (right === 0 || right === candidates.length) return undefined
  return { group: `${document} ${JSON.stringify(item.evidence[0]?.section)}`, candidates }
}

/** What the verdict sees of a question on a document, as it is and, where it is answered, without its evidence. */
export function verdictExamples(
  item: TuningItem,
  trace: AskTrace,
  isOwnDocument: boolean,
): (VerdictExample & { kind: VerdictKind })[] {
  const example = (ranked: readonly Evidence[], kind: VerdictKind) => {
    const best = bestEvidence(ranked, trace.question)
    // What code is sure of never reaches the model.
    if (!best || certainAbsence(trace.question, best, trace.retrieval) !== null) return []
    const features = verdictFeatures(trace.question, best, trace.retrieval)
    return [{ group: item.id, features, isSaid: kind === 'answerable', weight: WEIGHTS[kind], kind }]
  }
  const { ranked } = trace.retrieval
  if (item.type === OFF_TOPIC) return example(ranked, 'offTopic')
  if (!isOwnDocument) return example(ranked, 'otherDocument')
  if (!item.answerable) return example(ranked, 'unanswerable')
  const taken = ranked.filter(
    ({ passage }) => !item.evidence.some(({ quote }) => covers(passage.text, quote)),
  )
  return [...example(ranked, 'answerable'), ...example(taken, 'evidenceTaken')]
}
