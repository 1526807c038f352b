import { z } from 'zod/v4'
import type { EvalItem, QuestionSet } from '../question-sets.ts'
import { askOtherPlace } from './other-place.ts'
import { askOtherYear } from './other-year.ts'

const AskedSchema = z.looseObject({ turns: z.array(z.string()), answerable: z.boolean() })

/** Of questions of these types no document can be said to lack the answer. */
const OPEN_TYPES = new Set(['smalltalk', 'clarify', 'adversarial', 'inconsistency'])

/** A document of the evaluation: where it is served from, and what it says. */
export interface AskedDocument {
  name: string
  seeds: QuestionSet['seeds']
  text: string
}

/**
 * Questions that no document served answers: those of other documents, and the document's own with a year or a place that it says
 * nothing of. `dropped` names those that it does answer after all.
 */
export function absentSet(
  document: AskedDocument,
  sets: readonly QuestionSet[],
  dropped: ReadonlySet<string>,
): QuestionSet {
  const isOwn = (set: QuestionSet) => JSON.stringify(set.seeds) === JSON.stringify(document.seeds)
  const items = sets.flatMap((set) =>
    set.items.filter(isSingleQuestion).flatMap((item) => {
      const question = AskedSchema.parse(item).turns[0] ?? ''
      if (!isOwn(set)) return [absent(item, `${set.name} → ${document.name}`, question)]
      const [year, place] = [askOtherYear(question, document.text), askOtherPlace(question, document.text)]
      return [
        ...(year === null ? [] : [absent(item, `${set.name} năm khác`, year)]),
        ...(place === null ? [] : [absent(item, `${set.name} nơi khác`, place)]),
      ]
    }),
  )
  return {
    name: document.name,
    seeds: document.seeds,
    items: items.filter(({ id }) => !dropped.has(id)),
    hasAside: false,
  }
}

function isSingleQuestion(item: EvalItem): boolean {
  const { turns, answerable } = AskedSchema.parse(item)
  return answerable && turns.length === 1 && !OPEN_TYPES.has(item.type) && item.style !== 'english'
}

/** As the grader wants a question without an answer. `type` tells why there is none. */
function absent(item: EvalItem, why: string, question: string): EvalItem {
  return {
    id: `${item.id} ${why}`,
    type: 'unanswerable',
    style: why.includes('→') ? 'tài liệu khác' : why.endsWith('năm khác') ? 'năm khác' : 'nơi khác',
    turns: [question],
    answerable: false,
    answer: '',
    numbers: [],
    any_of_text: [],
    forbidden_numbers: [],
    evidence: [],
  }
}
