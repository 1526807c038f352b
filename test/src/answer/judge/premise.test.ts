import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('a question that takes a figure for given', () => {
  it.each([
    'Doanh thu du lịch năm 2023 là 426 tỷ đồng đúng không?',
    'doanh thu du lich nam 2023 la 426 ty dong phai khong',
    'Có phải thành phố còn 214 hộ nghèo không?',
  ])('%s — is told that it is right', async (question) => {
    expect(await answerTo(question)).toMatch(/^Đúng vậy\. /u)
  })

  it.each([
    ['Doanh thu du lịch năm 2023 là 500 tỷ đồng đúng không?', '426 tỷ đồng'],
    ['Có phải thành phố còn 90 hộ nghèo không?', '214 hộ nghèo'],
  ])('%s — is told that it is not, and what is: %s', async (question, right) => {
    const answer = await answerTo(question)
    expect(answer).toMatch(/^Không đúng như vậy; báo cáo ghi: /u)
    expect(answer).toContain(right)
  })

  it('is told neither when what is printed is not said of all that was asked', async () => {
    const answer = await answerTo('Doanh thu du lịch biển đảo quốc tế đạt 500 tỷ đồng đúng không?')
    expect(answer).not.toMatch(/^(Đúng|Không đúng)/u)
  })

  it('is told neither when nothing of that unit is printed there', async () => {
    expect(await answerTo('Thành phố còn 90 km đường phải không?')).not.toMatch(/^(Đúng|Không đúng)/u)
  })
})

describe('a question whether all of something is done', () => {
  it('is not told that it is right because some of it is', async () => {
    expect(await answerTo('Tất cả trẻ dưới 1 tuổi đã tiêm chủng đạt 100% chưa?')).not.toMatch(/^Đúng vậy/u)
  })
})

describe('a question that asserts nothing', () => {
  it('has no such opening', async () => {
    expect(await answerTo('Doanh thu du lịch năm 2023 đạt bao nhiêu?')).not.toMatch(/^(Đúng|Không đúng)/u)
  })
})
