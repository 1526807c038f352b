import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import { beginsWithCue, saysCue, statesCause } from '../../vietnamese/clause-cues.ts'
import { isUnderAspect } from '../../vietnamese/aspect-headings.ts'
import { hullOf, lengthOf, nearBest, sentenceOf, startOfThought, widened } from '../statements/sentence.ts'
import { PROSE_MAX_CHARACTERS } from '../statements/shown-part.ts'

/** How much of the question a clause under the heading that is asked for must say itself. */
const ANNOUNCED_COVERAGE = 0.08

/**
 * What an explanation rests on: the clause that gives the reason, the shortcoming or the remedy rather than the one that states
 * the fact, together with what belongs to the same thought.
 */
export function explainingEvidence(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
  library: Pick<Library, 'factsOf'>,
): Evidence {
  const near = nearBest(best, ranked)
  const chosen = explains(best, question)
    ? best
    : ([...near, ...announced(question, ranked)].find((other) => explains(other, question)) ??
      near.find((other) => tellsWhatIsAsked(other, question)) ??
      best)
  return widened(chosen, thoughtOf(chosen, question, ranked), ranked, library)
}

/** "Vì sao cấp giấy chậm?" of a report that gives no reason: what it says of the delay is nearer than how many were issued. */
function tellsWhatIsAsked({ passage, clause }: Evidence, { aspect, restored }: Question): boolean {
  const text = passage.text.slice(clause.start, clause.end)
  return aspect === 'reason' && saysCue('shortcoming', restored) && saysCue('shortcoming', text)
}

/** Under "Nguyên nhân" one word of the question is enough: reports give reasons in other words than the fact. */
function announced({ aspect }: Question, ranked: readonly Evidence[]): Evidence[] {
  return ranked.filter(
    ({ passage, features }) =>
      isUnderAspect(passage, aspect) && (features.clauseCoverage ?? 0) >= ANNOUNCED_COVERAGE,
  )
}

function explains({ passage, clause, facts }: Evidence, { aspect, periods }: Question): boolean {
  const text = passage.text.slice(clause.start, clause.end)
  if (text.trimEnd().endsWith(':') || isUnderOtherYear(passage, periods)) return false
  if (aspect === 'reason') return statesCause(text) || isUnderAspect(passage, aspect)
  if (aspect === 'shortcoming') return saysCue('shortcoming', text) || isUnderAspect(passage, aspect)
  if (aspect === 'purpose') return saysCue('purpose', text)
  if (aspect === 'solution') return !facts.some(tellsResult) && !beginsWithCue('contrast', text)
  return true
}

/** "đạt 95% kế hoạch", "tăng 3%", "phấn đấu đón 20 triệu lượt": what came or is to come of it, not what is done about it. */
const tellsResult = ({ relation, status }: Fact) =>
  relation === 'planShare' || relation === 'change' || status === 'plan'

/** Whether the headings name years ("KẾ HOẠCH NĂM 2022") and none of those asked for. */
function isUnderOtherYear({ sectionPath }: Evidence['passage'], periods: readonly string[]): boolean {
  const years =
    [...sectionPath]
      .reverse()
      .map(yearsIn)
      .find((found) => found.length > 0) ?? []
  const asked = periods.flatMap(yearsIn)
  return years.length > 0 && asked.length > 0 && !asked.some((year) => years.includes(year))
}

const yearsIn = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []

/**
 * The clause with what belongs to the same thought: the other sentences of its list item, the rest of its sentence, a
 * sentence that qualifies it ("Tuy nhiên …"), as long as that can be read at once.
 */
function thoughtOf(evidence: Evidence, { aspect }: Question, ranked: readonly Evidence[]): Span {
  const { passage, clause } = evidence
  const start = startOfThought(evidence, ranked)
  const sentence = sentenceOf(passage, clause).filter((part) => part.start >= start)
  const wider = aspect === null ? withContrast(passage, sentence) : itemOf(passage)
  const options = [wider, sentence]
  const fitting = options.find(
    (clauses) => clauses.length > 0 && lengthOf(hullOf(clauses)) <= PROSE_MAX_CHARACTERS,
  )
  return fitting ? hullOf(fitting) : fromClause(clause, sentence)
}

const itemOf = ({ kind, clauses }: Evidence['passage']): Span[] => (kind === 'item' ? clauses : [])

/** The sentence and the next one, when that one qualifies it. */
function withContrast({ text, clauses }: Evidence['passage'], sentence: readonly Span[]): Span[] {
  const last = sentence.at(-1)
  const next = clauses.find(({ start }) => last !== undefined && start >= last.end)
  return next && beginsWithCue('contrast', text.slice(next.start, next.end)) ? [...sentence, next] : []
}

/** The clause and as many of the next ones of its sentence as can be read at once. */
function fromClause(clause: Span, sentence: readonly Span[]): Span {
  const behind = sentence.filter(({ start }) => start >= clause.start)
  const fitting = behind.filter(({ end }) => end - clause.start <= PROSE_MAX_CHARACTERS)
  return fitting.length > 0 ? hullOf(fitting) : clause
}
