import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { differenceInWords, placeInWords } from '../finding-words.ts'
import { printedValue } from '../printed-value.ts'

/** One indicator printed in two places. */
export function repeatDraft(
  first: Fact,
  second: Fact,
  firstPassage: Passage,
  secondPassage: Passage,
): FindingDraft {
  const isEqual = compareDecimals(first.baseValue, second.baseValue) === 0
  const [here, there] = [placeInWords(firstPassage), placeInWords(secondPassage)]
  const places = here === there ? `hai chỗ trong ${here}` : `${here} và ${there}`
  return {
    kind: 'sameIndicator',
    verdict: isEqual ? 'consistent' : 'contradiction',
    printed: placeOfFact(first),
    computed: { text: second.text, expression: `in ở ${there}` },
    operands: [placeOfFact(second)],
    difference: differenceInWords(first.baseValue, second.baseValue, first, printedValue(first)),
    explanation: isEqual
      ? `Báo cáo in ${first.text} ở ${places}, hai lần giống nhau.`
      : contradictionInWords(first, second, here, there),
  }
}

function contradictionInWords(first: Fact, second: Fact, here: string, there: string): string {
  const subject = first.label === '' ? 'Cùng một nội dung' : `Về “${first.label}”`
  return here === there
    ? `${subject}, ${here} in cả ${first.text} và ${second.text}.`
    : `${subject}, báo cáo in ${first.text} ở ${here}, còn ở ${there} in ${second.text}.`
}
