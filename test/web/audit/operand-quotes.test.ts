import { expect, it } from 'vitest'
import type { FindingPlace } from '../../../web/api/audit.ts'
import { operandQuotes } from '../../../web/audit/operand-quotes.ts'

const place = (passageId: string, quoteStart: number, text: string): FindingPlace => ({
  text,
  start: 0,
  end: text.length,
  quote: '',
  quoteStart,
  passageId,
  sectionPath: [],
  footnote: null,
  url: '',
})

it('shows a sentence once, with all that it prints of the computation', () => {
  const operands = [
    place('p1', 0, '13 hộ'),
    place('p2', 0, '4 hộ'),
    place('p1', 0, '12 hộ'),
    place('p1', 90, '1 hộ'),
  ]
  expect(operandQuotes(operands).map(({ marked }) => marked.map(({ text }) => text))).toEqual([
    ['13 hộ', '12 hộ'],
    ['4 hộ'],
    ['1 hộ'],
  ])
})
