import type { Computation } from '../../domain/computation.ts'
import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { gatherCandidates } from '../compute/candidates.ts'
import { rankFacts } from '../compute/rank-facts.ts'
import { oneIndicatorAtTwoTimes } from '../compute/two-times.ts'
import { hasAskedUnit } from '../compute/unit-groups.ts'
import type { Draft } from '../draft.ts'
import { isSurelyAsked } from '../judge/asked-about.ts'
import { phraseOfWay, wayOfSeries } from '../judge/judge-direction.ts'
import { judgedPhrase } from '../judge/judged-phrases.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/**
 * Whether one indicator rises or falls over the years that the question names, by the figures that one row or clause prints for each of them.
 * Where they are not surely of the very thing asked for, or do not go one way, a row's figures of those years are shown and not judged.
 * Null when they are not printed.
 */
export function composeTrend(
  question: Question,
  judgement: JudgementOf<'direction'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  if (judgement.isPresumed || judgement.times.length === 0) return null
  const printed = seriesOf(best, judgement, library)
  const sure = (series: readonly Fact[]) => isSure(series, question, best, retrieval)
  const chosen =
    printed.find(sure) ??
    [apart(question, judgement, best, retrieval, library)].find(sure) ??
    retrieval.ranked
      .slice(0, LOOKED_AT)
      .flatMap((evidence) => seriesOf(evidence, judgement, library))
      .find(sure) ??
    printed[0]
  if (chosen === undefined) return null
  const way = sure(chosen) && isComparable(chosen) ? wayOfSeries(chosen) : null
  const phrase = way && phraseOfWay(way, judgement)
  if (!phrase && best.passage.kind !== 'row') return null
  return {
    status: 'answered',
    opening: phrase ? judgedPhrase(phrase, question.language) : '',
    ...(phrase ? { basis: chosen } : {}),
    statements: printedStatements(chosen, library),
    asList: false,
    notes: [],
  }
}

function isSure(
  [first]: readonly Fact[],
  question: Question,
  best: Evidence,
  { ranked, termWeights }: Retrieval,
): boolean {
  if (first === undefined) return false
  const evidence = ranked.find(({ passage }) => passage.id === first.passageId) ?? best
  return isSurelyAsked(first, { ...question, periods: [] }, evidence, termWeights)
}

/** A clause that prints one year alone may stand before the row that prints them all. */
const LOOKED_AT = 8

const LEVELS: ReadonlySet<Fact['relation']> = new Set(['value', 'share', 'target', 'partOf'])

/** The indicators that the passage which answers prints for every year asked for, each in order of time, the likeliest first. */
function seriesOf(
  { figures, facts, passage }: Evidence,
  judgement: JudgementOf<'direction'>,
  library: Library,
): Fact[][] {
  const likeliest = [...figures]
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ factId }) => facts.find((fact) => fact.factId === factId) ?? [])
    .filter(({ relation }) => LEVELS.has(relation))
  const own = library.factsOf(passage.id).filter(({ period }) => period !== null)
  return likeliest
    .filter((fact, place) => likeliest.findIndex((other) => isSameIndicator(fact, other)) === place)
    .map((asked) => own.filter((fact) => isSameIndicator(fact, asked)))
    .map((series) => series.sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)))
    .map((series) => meantOf(series, judgement))
    .filter((series) => series.length > 1)
}

/** One indicator whose two years are printed apart, the earlier first. */
function apart(
  question: Question,
  { times }: JudgementOf<'direction'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Fact[] {
  const candidates = gatherCandidates(question, best, retrieval, library).filter(
    (candidate) => LEVELS.has(candidate.fact.relation) && hasAskedUnit(candidate, question),
  )
  const years = [...times].sort()
  const computation = { ...NOTHING_TO_COMPUTE, times: years }
  return (oneIndicatorAtTwoTimes(computation, candidates) ?? []).map(({ fact }) => fact)
}

const NOTHING_TO_COMPUTE: Computation = {
  operation: 'difference',
  isExplicit: false,
  sides: [],
  head: null,
  times: [],
  parts: null,
  end: null,
}

function isSameIndicator(a: Fact, b: Fact): boolean {
  return (
    a.passageId === b.passageId &&
    a.label === b.label &&
    a.baseUnit === b.baseUnit &&
    a.qualifiers.join() === b.qualifiers.join()
  )
}

/** "từ năm 2027 trở đi" means all from then on; two named years mean just these; one means it and the year before. */
function meantOf(own: readonly Fact[], { times, isOpenEnded }: JudgementOf<'direction'>): Fact[] {
  const years = times.flatMap((time) => /^(\d{4})(?:\/(\d{4}))?$/.exec(time)?.slice(1, 3) ?? [])
  const named = years.filter(Boolean).sort()
  const [first] = named
  const last = named.at(-1)
  if (first === undefined || last === undefined) return []
  if (isOpenEnded) return own.filter(({ period }) => (period ?? '') >= first)
  const from = first === last ? String(Number(last) - 1) : first
  const ends = own.filter(({ period }) => period === from || period === last)
  return ends.length === 2 ? ends : []
}

function isComparable(series: readonly Fact[]): boolean {
  const levels = series.map((fact) => ({ ...fact, period: null }))
  return series.length > 1 && !('refused' in rankFacts(levels))
}
