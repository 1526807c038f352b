import type { Fact } from '../domain/fact.ts'
import type { AskedUnit } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'

/** Whether a fact counts or measures what a question asks for: of a count the noun, of anything else the dimension. */
export function asksFor(asked: AskedUnit, fact: Fact): boolean {
  if (asked.dimension !== null && asked.dimension !== 'count')
    return fact.dimension === asked.dimension || isAmountPerHead(asked, fact)
  if (asked.words.length === 0) return true
  // "bao nhiêu hộ" asks for no rate of households
  if (fact.dimension === 'share' && !asked.words.some((word) => foldedUnit(fact).includes(word))) return false
  const said = foldedName(fact)
  return (
    asked.words.every((word) => said.includes(` ${word} `)) ||
    asked.others.some((phrase) => said.includes(` ${phrase} `))
  )
}

/** "Thu nhập bình quân bao nhiêu tiền" is printed in "triệu đồng/người/năm". */
const isAmountPerHead = ({ dimension }: AskedUnit, fact: Fact) =>
  dimension === 'money' && fact.dimension === 'rate' && fact.baseUnit.startsWith('đồng/')

/** Share of the words behind the asked noun ("khiếu nại" of "mấy đơn khiếu nại") that name the fact; 1 when there are none. */
export function detailShare({ detail }: AskedUnit, fact: Fact): number {
  if (detail.length === 0) return 1
  const said = foldedName(fact)
  return detail.filter((word) => said.includes(` ${word} `)).length / detail.length
}

/** Facts live as long as their index, and every question asks this of hundreds of them. */
const foldedNames = new WeakMap<Fact, string>()

const foldedUnits = new WeakMap<Fact, string>()

function foldedUnit(fact: Fact): string {
  const known = foldedUnits.get(fact) ?? fold(fact.unit)
  foldedUnits.set(fact, known)
  return known
}

/** Unit, label and qualifiers, folded, between spaces. */
function foldedName(fact: Fact): string {
  const known =
    foldedNames.get(fact) ?? ` ${fold(`${fact.unit} ${fact.label} ${fact.qualifiers.join(' ')}`)} `
  foldedNames.set(fact, known)
  return known
}
