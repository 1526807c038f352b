import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a question that names a part of the report', () => {
  it.each([
    'Những tồn tại, hạn chế của thành phố là gì?',
    'thành phố còn những khó khăn gì',
    'cac han che nam 2023',
  ])('%s — gets what stands under that heading', async (question) => {
    const { answer, status, citations } = await answerTo(question)
    expect(status).toBe('answered')
    expect(answer).toMatch(/^Báo cáo nêu tại mục “Tồn tại, hạn chế”:\n1\. /u)
    expect(answer).toContain('Năng lực của một số cán bộ chuyên môn còn hạn chế')
    expect(answer).toContain('chưa thường xuyên')
    expect(citations.length).toBeGreaterThan(1)
  })

  it('is not meant where something else is asked for', async () => {
    for (const question of [
      'hạn chế trong phối hợp giữa các phòng, ban',
      'hạn chế năm 2019',
      'thu ngân sách',
    ])
      expect((await answerTo(question)).answer).not.toContain('Báo cáo nêu tại mục')
  })
})

describe('a question that names a part of one of several reports', () => {
  it('gets what stands there, and nothing of the same part of the others', async () => {
    const other = CITY_REPORT.replaceAll('Hồng Giang', 'Bình Sơn').replaceAll('phòng, ban', 'xã, phường')
    const askBoth = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT, 'binh-son': other })))
    const question = 'Những tồn tại, hạn chế của thành phố Bình Sơn là gì?'
    const { answer, citations } = (await askBoth({ question, history: [] })).answer
    expect(answer).toContain('phối hợp giữa các xã, phường')
    expect(answer).not.toContain('phòng, ban')
    expect(citations.map(({ documentId }) => documentId)).not.toContain('hong-giang')
  })
})
