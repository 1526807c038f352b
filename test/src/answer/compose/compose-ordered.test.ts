import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'nam-lanh': HIGHLAND_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('two sides that a question names', () => {
  it.each([
    ['Hộ nghèo hay hộ cận nghèo nhiều hơn?', 'Hộ nghèo nhiều hơn.', ['1.214 hộ', '890 hộ']],
    ['Hộ cận nghèo nhiều hơn hay ít hơn hộ nghèo?', 'Hộ cận nghèo ít hơn.', ['1.214 hộ', '890 hộ']],
    ['Tỷ lệ hộ nghèo hay tỷ lệ hộ cận nghèo cao hơn?', 'Hộ nghèo cao hơn.', ['18,4%', '13,5%']],
    ['Dịch vụ với nông, lâm nghiệp bên nào lớn hơn?', 'Nông, lâm nghiệp cao hơn.', ['41,2%', '36,3%']],
    ['Đàn trâu với đàn bò con nào ít hơn?', 'Đàn trâu ít hơn.', ['4.120 con', '6.870 con']],
    ['Xã Tả Sìn hay xã Khao Mang nhiều hộ nghèo hơn?', 'Xã Khao Mang nhiều hơn.', ['312 hộ', '401 hộ']],
  ])('%s — %s', async (question, opening, figures) => {
    const answer = await answerTo(question)
    expect(answer.startsWith(opening), answer).toBe(true)
    for (const figure of figures) expect(answer).toContain(figure)
  })

  it('are not put in order when they are of different kinds', async () => {
    expect(await answerTo('Đàn trâu hay diện tích lúa lớn hơn?')).not.toMatch(
      /^[^.]{3,40} (?:lớn|nhiều|cao) hơn\./u,
    )
  })
})

describe('the most or least of a set', () => {
  it.each([
    ['Xã nào có nhiều hộ nghèo nhất?', 'Xã Khao Mang nhiều nhất.'],
    ['Xã nào có tỷ lệ hộ nghèo thấp nhất?', 'Thị trấn Nậm Lành thấp nhất.'],
    ['Lĩnh vực nào chiếm tỷ trọng thấp nhất trong cơ cấu kinh tế?', 'Công nghiệp - xây dựng thấp nhất.'],
  ])('%s — %s', async (question, opening) => {
    expect((await answerTo(question)).startsWith(opening)).toBe(true)
  })

  it('leaves the row of totals out', async () => {
    expect(await answerTo('Xã nào có nhiều hộ nghèo nhất?')).not.toContain('956')
  })

  it('is not told of another column than asked', async () => {
    expect(await answerTo('Xã nào có nhiều trường học nhất?')).not.toContain('nhất.')
  })
})
