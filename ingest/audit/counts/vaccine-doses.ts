import type { Fact } from '../../../src/domain/fact.ts'
import { addDecimals, compareDecimals } from '../../../src/figures/decimal.ts'
import { between, isExact } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain, numberOf } from '../finding-words.ts'
import { printedValue } from '../printed-value.ts'

const DOSE_BEFORE = /mũi\s*(?:thứ\s*)?(\d)\s*(?:cho|được|:)?\s*$/iu
const DOSE_BEHIND = /^[^,;:]{0,40}?(?:mũi\s*(?:thứ\s*)?(\d)|(?:đủ\s+)?(\d+)\s*mũi)(?!\p{L})/iu

interface Vaccinated {
  fact: Fact
  dose: string
}

/**
 * "74.129 liều, trong đó 68.448 người tiêm mũi 1 và 58.453 người tiêm đủ 2 mũi": who had a second dose had a first, so
 * there must be as many doses as persons in all lines together.
 */
export function checkVaccineDoses({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence) => {
    const total = sentence.facts.find(({ baseUnit }) => /^(?:liều|mũi)(?:\s|$)/iu.test(baseUnit))
    if (total === undefined || !isExact(total, sentence.passage.text)) return []
    const persons = vaccinatedBehind(total, sentence)
    const isSeries = persons.length > 1 && new Set(persons.map(({ dose }) => dose)).size === persons.length
    return isSeries ? draftOf(total, persons) : []
  })
}

function vaccinatedBehind(total: Fact, sentence: Sentence): Vaccinated[] {
  return sentence.facts.flatMap((fact) => {
    if (fact.start < total.end || !/^(?:người|trẻ|trẻ em|học sinh)/iu.test(fact.baseUnit)) return []
    const match = DOSE_BEHIND.exec(between(sentence, fact.end, sentence.end))
    const before = DOSE_BEFORE.exec(between(sentence, total.end, fact.start))?.[1]
    const dose = before ?? match?.[1] ?? match?.[2]
    return dose === undefined || !isExact(fact, sentence.passage.text) ? [] : [{ fact, dose }]
  })
}

function draftOf(total: Fact, persons: readonly Vaccinated[]): FindingDraft[] {
  const printed = printedValue(total)
  const sum = persons.map(({ fact }) => fact.baseValue).reduce(addDecimals, '0')
  const isTooMany = compareDecimals(sum, printed.value) > 0
  if (!isTooMany && compareDecimals(sum, printed.value) < 0) return []
  const verdict = isTooMany ? 'contradiction' : 'consistent'
  const expression = persons.map(({ fact }) => numberOf(fact)).join(' + ')
  const amount = amountLike(sum, total, printed)
  const doses = persons.map(({ fact, dose }) => `${fact.text} đã tiêm mũi ${dose}`).join(' và ')
  return [
    {
      kind: 'count',
      verdict,
      printed: placeOfFact(total),
      computed: { text: amount, expression },
      operands: persons.map(({ fact }) => placeOfFact(fact)),
      difference: differenceInWords(printed.value, sum, total, printed),
      explanation: explain(verdict, total.text, `${doses} thì phải có ${expression} = ${amount}`),
    },
  ]
}
