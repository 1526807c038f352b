import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'nam-lanh': HIGHLAND_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('the place of a named thing', () => {
  it.each([
    ['Xã Tả Sìn đứng thứ mấy về số hộ nghèo?', 'thứ 2 trong 4', ['312', '401']],
    ['Xã Khao Mang xếp thứ mấy về số hộ nghèo?', 'thứ 1 trong 4', ['401']],
    ['Tỷ lệ hộ nghèo của thị trấn Nậm Lành xếp thứ mấy?', 'thứ 4 trong 4', ['6,1%', '31,5%', '28,7%']],
    ['Dịch vụ đứng thứ mấy trong cơ cấu kinh tế?', 'thứ 2 trong 3', ['36,3%', '41,2%']],
  ])('is told in a note, beside its own figure and those before it: %s', async (question, place, told) => {
    const { status, answer, notes } = await answerTo(question)
    expect(status).toBe('answered')
    expect(notes).toEqual([`Xếp theo các số in trong báo cáo từ cao xuống thấp: ${place}.`])
    for (const figure of told) expect(answer).toContain(figure)
  })

  it('leaves the row of totals out', async () => {
    expect((await answerTo('Xã Khao Mang xếp thứ mấy về số hộ nghèo?')).answer).not.toContain('956')
  })

  it('is not told of what belongs to no set', async () => {
    const { notes } = await answerTo('Thu ngân sách đứng thứ mấy?')
    expect(notes.filter((note) => note.startsWith('Xếp theo'))).toEqual([])
  })
})
