import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'

/** Two things are set beside each other. */
export const JOINS = /(?<!\p{L})(?:và|hay|hoặc|với|vs|cùng|lẫn)(?!\p{L})|[,;&]/iu
/** So much of the question's weight must one row say that the other does not. */
const MIN_OWN_SHARE = 0.04

const TOTAL_ROW =
  /^(?:[\p{L}\d]{1,4}[.)]?\s*\|\s*)?(?:tổng(?: (?:số|cộng|chung))?|cộng|toàn \p{L}+)\s*(?:[|:(]|[IVX\d])/iu

/** The row that sums up its table: "Tổng cộng | 5.860 | …". Who names no part means it. */
export const isTotalRow = ({ kind, text }: Passage) => kind === 'row' && TOTAL_ROW.test(text)

const columnsOf = ({ cells }: Passage) => (cells ?? []).map(({ column }) => column).join('|')

/** Whether two passages are rows of one table: rows with empty cells have fewer heads, never other ones. */
export function areOfOneTable(a: Passage, b: Passage): boolean {
  if (a.kind !== 'row' || b.kind !== 'row' || a.sectionId !== b.sectionId) return false
  const [longer, shorter] = columnsOf(a).length >= columnsOf(b).length ? [a, b] : [b, a]
  const heads = new Set((longer.cells ?? []).map(({ column }) => column))
  return (shorter.cells ?? []).every(({ column }) => heads.has(column))
}

/** Whether a row goes on with the other, or both with a third: "Đã thực thi", "Chưa thực thi" below "Bộ Công an | Tổng". */
export function areOfOneFamily(a: Passage, b: Passage): boolean {
  if (a.id === b.id || !areOfOneTable(a, b)) return false
  const [leadA, leadB] = [a.context.lead.join(), b.context.lead.join()]
  return leadA === leadB ? continuesRow(a) && continuesRow(b) : hangsOn(a, b) || hangsOn(b, a)
}

/** A row that goes on with another begins with its first cells empty: it has fewer than its table has heads before its figures. */
const continuesRow = ({ text }: Passage) => PART_OF_ROW.test(text)
const PART_OF_ROW = /^(?:đã|chưa|đang|còn|tổng|trong)(?!\p{L})/iu

function hangsOn(part: Passage, whole: Passage): boolean {
  const name = part.context.lead.at(-1) ?? ''
  return (
    name !== '' &&
    part.context.lead.length === whole.context.lead.length + 1 &&
    whole.text.split(/\s*\|\s*/u).includes(name)
  )
}

/**
 * The other row that a question about two rows of one table asks for ("diện tích và sản lượng ngô", "xã A hay xã B"): each says
 * something of the question that the other does not; undefined when one row is asked for.
 */
export function otherRow(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
  termWeights: readonly number[],
): Evidence | undefined {
  if (best.passage.kind !== 'row' || !JOINS.test(question.restored)) return undefined
  const others = ranked.filter(
    (evidence) =>
      evidence.passage.id !== best.passage.id &&
      areOfOneTable(best.passage, evidence.passage) &&
      // The row told before gave way to the one asked now.
      !(question.followUp?.kind === 'other' && question.previousPassageIds.includes(evidence.passage.id)),
  )
  const gains = others.map((evidence) => ({
    evidence,
    gain: ownShare(evidence, best, termWeights, question),
    loss: ownShare(best, evidence, termWeights, question),
  }))
  const [found] = gains
    .filter(({ gain, loss }) => gain >= MIN_OWN_SHARE && loss >= MIN_OWN_SHARE)
    .sort((a, b) => b.gain - b.loss - (a.gain - a.loss))
  return found?.evidence
}

/** Share of the question's weight that one row says and the other not at all. */
function ownShare(one: Evidence, other: Evidence, weights: readonly number[], { terms }: Question): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return (
    one.inClause.reduce((sum, strength, place) => {
      const isOwn = (other.inClause[place] ?? 0) < strength / 2 && terms[place]?.isLight === false
      return isOwn ? sum + strength * (weights[place] ?? 0) : sum
    }, 0) / total
  )
}

/** The facts of a row in the columns in which the asked facts of another row of the table stand. */
export function inSameColumns(asked: ReadonlySet<string>, from: Evidence, to: Evidence): Set<string> {
  const columns = from.facts
    .filter(({ factId }) => asked.has(factId))
    .map((fact) => columnHead(fact, from.passage))
  return new Set(
    to.facts.filter((fact) => columns.includes(columnHead(fact, to.passage))).map(({ factId }) => factId),
  )
}

/** The head of the column in which a figure stands; "" outside tables. */
export function columnHead(fact: Fact, { cells }: Passage): string {
  return cells?.find(({ start, end }) => fact.start >= start && fact.end <= end)?.column ?? ''
}
