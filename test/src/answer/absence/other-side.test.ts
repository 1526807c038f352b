import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `# BÁO CÁO KINH TẾ - XÃ HỘI HUYỆN NẬM LÀNH NĂM 2023

## I. KẾT QUẢ NĂM 2023

Tổng thu ngân sách 11 tháng đạt 210 tỷ đồng.

Cuối năm còn 66 hộ nghèo với 179 nhân khẩu; 51 hộ cận nghèo với 166 nhân khẩu.
`
const ask = createAsk(smallPorts(libraryOf({ 'nam-lanh': REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a question for the other side of what is printed', () => {
  it('gets the figure of its own side where both are printed', async () => {
    expect((await answerTo('còn bao nhiêu hộ cận nghèo')).figures[0]?.text).toBe('51 hộ')
    expect((await answerTo('còn bao nhiêu hộ nghèo')).figures[0]?.text).toBe('66 hộ')
  })

  it('is told that the report does not say it where only the other is', async () => {
    expect((await answerTo('Tổng chi ngân sách 11 tháng là bao nhiêu?')).status).toBe('not_found')
  })
})
