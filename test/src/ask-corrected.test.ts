import { expect, test } from 'vitest'
import { createAsk } from '../../src/ask.ts'
import { countsOf } from '../../src/vietnamese/document-counts.ts'
import { createDiacriticsRestorer } from '../../src/vietnamese/restore-diacritics.ts'
import { CITY_REPORT } from '../support/city-report.ts'
import { libraryOf, smallPorts } from '../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const texts = library.passages().map(({ text }) => text)
const counts = countsOf([
  ...Array.from({ length: 30 }, () => texts).flat(),
  ...Array.from({ length: 30 }, () => 'Có bao nhiêu hộ nghèo, đạt bao nhiêu?'),
])
const ask = createAsk(smallPorts(library, createDiacriticsRestorer(counts)))

test.each([
  ['Có bao nhiêu hộ ngheèo?', 'Có bao nhiêu hộ nghèo?', '214 hộ'],
  ['Có bao nhiêu hộnghèo?', 'Có bao nhiêu hộ nghèo?', '214 hộ'],
  ['Doanh thu du lịhc năm 2023 đạt bao nhiêu?', 'Doanh thu du lịch năm 2023 đạt bao nhiêu?', '426 tỷ đồng'],
  ['Doanh thu du lijch năm 2023 đạt bao nhiêu?', 'Doanh thu du lịch năm 2023 đạt bao nhiêu?', '426 tỷ đồng'],
])('%s is answered as %s', async (question, understood, figure) => {
  const { answer } = await ask({ question, history: [] })
  expect(answer.resolvedQuestion).toBe(understood)
  expect(answer.answer).toContain(figure)
})

test.each(['Có bao nhiêu hộ nghèo?', 'co bao nhieu ho ngheo', 'CÓ BAO NHIÊU HỘ NGHÈO'])(
  '%s is answered as typed',
  async (question) => {
    const { answer } = await ask({ question, history: [] })
    expect(answer.answer).toContain('214 hộ')
    expect(answer.resolvedQuestion).toBeUndefined()
  },
)

test('a follow-up is completed from the corrected question', async () => {
  const first = await ask({ question: 'Doanh thu du lịhc năm 2023 đạt bao nhiêu?', history: [] })
  const { answer } = await ask({ question: 'còn năm 2024?', history: [first.turn] })
  expect(answer.resolvedQuestion).toBe('Doanh thu du lịch năm 2024 đạt bao nhiêu?')
})

test('a greeting is answered as typed, however it is spelled', async () => {
  const { answer } = await ask({ question: 'xin chàoo', history: [] })
  expect(answer.resolvedQuestion).toBeUndefined()
})
