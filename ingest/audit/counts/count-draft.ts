import type { Fact } from '../../../src/domain/fact.ts'
import type { FindingPlace } from '../../../src/domain/finding.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'

/** An announced number of things beside the list that follows. */
export function countDraft(announced: Fact, counted: number, list: FindingPlace): FindingDraft {
  const isEqual = Number(announced.value) === counted
  const difference = Math.abs(Number(announced.value) - counted)
  return {
    kind: 'count',
    verdict: isEqual ? 'consistent' : 'contradiction',
    printed: placeOfFact(announced),
    computed: { text: String(counted), expression: 'số mục được liệt kê' },
    operands: [list],
    difference: isEqual ? 'không' : `${difference} mục`,
    explanation: isEqual
      ? `Phần liệt kê có ${counted} mục, khớp với số in ${announced.text}.`
      : `Báo cáo in ${announced.text}, nhưng phần liệt kê có ${counted} mục.`,
  }
}
