import { z } from 'zod/v4'
import { seededRandom } from '../../seeded-random.ts'
import type { EvalItem, QuestionSet } from '../question-sets.ts'
import type { Way } from './ways.ts'

const TypedSchema = z.looseObject({ turns: z.array(z.string()).min(1), answerable: z.boolean() })

/** English questions are typed in no way of Vietnamese; small talk is no question. */
const isPerturbed = (item: EvalItem) =>
  TypedSchema.parse(item).answerable && item.style !== 'english' && item.type !== 'smalltalk'

/** The answerable questions of a set typed in another way; those that it leaves as they are stay out. */
export function perturbSet(set: QuestionSet, way: Way): QuestionSet {
  const items = set.items.filter(isPerturbed).flatMap((item) => {
    const { turns } = TypedSchema.parse(item)
    const random = seededRandom(seedOf(`${way.name} ${item.id}`))
    const retyped = turns.map((turn) => way.retype(turn, random))
    return retyped.join('\n') === turns.join('\n') ? [] : [{ ...item, turns: retyped }]
  })
  return { ...set, name: `${set.name} · ${way.name}`, items }
}

/** The same question is typed the same in every run, whatever the others are. */
function seedOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7)
}
