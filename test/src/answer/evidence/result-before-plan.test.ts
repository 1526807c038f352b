import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('a question that leaves the time open', () => {
  it.each(['doanh thu du lịch', 'doanh thu du lich bao nhieu'])(
    '%s — gets the result first, the target behind it',
    async (question) => {
      const answer = await answerTo(question)
      expect(answer).toMatch(/^Năm 2023: .*426 tỷ đồng/u)
      expect(answer.indexOf('450 tỷ đồng')).toBeGreaterThan(answer.indexOf('426 tỷ đồng'))
    },
  )

  it('gets the target alone where it asks for it', async () => {
    for (const question of ['chỉ tiêu doanh thu du lịch', 'doanh thu du lịch năm 2024']) {
      const answer = await answerTo(question)
      expect(answer).toContain('450 tỷ đồng')
      expect(answer).not.toContain('426')
    }
  })
})

describe('a question for the share of households, printed behind their number', () => {
  it('is answered though its words stand in another order there', async () => {
    expect(await answerTo('tỉ lệ hộ cận nghèo')).toContain('1,47%')
  })
})

describe('a question for a thing that the report does not tell of', () => {
  it.each(['tỷ lệ hộ dùng nước sạch', 'tỷ lệ thất nghiệp bao nhiêu'])(
    '%s — is not answered by another rate',
    async (question) => {
      expect((await ask({ question, history: [] })).answer.status).toBe('not_found')
    },
  )
})
