import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { contrastsIn, isOtherSide } from '../vietnamese/contrasts.ts'

const OTHER_SIDE = -4

const askedSides = new WeakMap<Question, readonly ReadonlySet<string>[]>()
const labelSides = new WeakMap<Fact, readonly ReadonlySet<string>[]>()

/** What a figure of the other side ("tổng thu" for "tổng chi", "hộ nghèo" for "hộ cận nghèo") is worth; 0 where its label names no side. */
export function contrastWorth(fact: Fact, question: Question): number {
  const asked = kept(askedSides, question, () => contrastsIn(question.restored))
  const said = kept(labelSides, fact, () => contrastsIn(fact.label))
  return isOtherSide(said, asked) ? OTHER_SIDE : 0
}

function kept<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
