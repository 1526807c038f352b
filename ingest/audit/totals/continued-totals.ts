import type { Fact } from '../../../src/domain/fact.ts'
import { hasSameUnit, isAddable, isExact } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { readingsAt } from './family.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { findingOfReadings } from './text-totals.ts'

const OPENING = /^\s*(trong đó|bao gồm|gồm|cụ thể)(?!\p{L})/iu

/** "… đạt 400 triệu USD. Trong đó: … 395 triệu USD; … 05 triệu USD": the parts are a sentence of their own. */
export function checkContinuedTotals({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]
    const opening = OPENING.exec(sentence.text)
    if (opening === null || before?.passage.id !== sentence.passage.id) return []
    const listsAll = !/^trong đó/iu.test(opening[1] ?? '')
    const reach = { start: sentence.start, end: sentence.end, listsAll, isNamedPart: true }
    return totalsOf(before).flatMap((total) => findingOfReadings(readingsAt(reach, sentence, total)))
  })
}

/** The last figure of each unit. */
function totalsOf({ facts, passage }: Sentence): Fact[] {
  const totals: Fact[] = []
  for (const fact of facts.toReversed()) {
    const isTotal = isAddable(fact) && isExact(fact, passage.text)
    if (isTotal && !totals.some((other) => hasSameUnit(other, fact))) totals.push(fact)
  }
  return totals
}
