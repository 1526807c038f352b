import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

/** The table prints the poor households of four communes: 312 (31,5%), 148 (12,2%), 401 (28,7%), 95 (6,1%). */
const ask = createAsk(smallPorts(libraryOf({ 'nam-lanh': HIGHLAND_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('the members of a set that a value parts', () => {
  it.each([
    ['Xã nào có trên 300 hộ nghèo?', ['Tả Sìn', 'Khao Mang'], ['Nậm Lành']],
    ['Những xã nào có tỷ lệ hộ nghèo dưới 20%?', ['Nậm Lành'], ['Khao Mang']],
    ['Xã nào có tỷ lệ hộ nghèo trên 30%?', ['Tả Sìn'], ['Khao Mang', 'Nậm Lành']],
  ])('%s', async (question, named, others) => {
    const answer = await answerTo(question)
    for (const name of named) expect(answer).toContain(name)
    for (const name of others) expect(answer).not.toContain(name)
  })

  it('leave the row of totals out', async () => {
    expect(await answerTo('Xã nào có trên 300 hộ nghèo?')).not.toContain('956')
  })
})
