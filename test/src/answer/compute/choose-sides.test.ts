import { describe, expect, it } from 'vitest'
import { chooseSides } from '../../../../src/answer/compute/choose-sides.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { retrievedFor } from '../../../support/retrieved.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({ 'nam-lanh': HIGHLAND_REPORT })

async function sidesOf(message: string): Promise<string[] | undefined> {
  const { question, retrieval } = await retrievedFor(library, message)
  const sides = question.judgement?.kind === 'sides' ? question.judgement.sides : []
  return chooseSides(question, sides, 'nam-lanh', retrieval, library)?.map(({ text }) => text)
}

describe('the figures of two things set side by side', () => {
  it.each([
    ['Hộ nghèo hay hộ cận nghèo nhiều hơn?', ['1.214 hộ', '890 hộ']],
    ['Hộ cận nghèo nhiều hơn hay ít hơn hộ nghèo?', ['890 hộ', '1.214 hộ']],
    ['Tỷ lệ hộ nghèo hay tỷ lệ hộ cận nghèo cao hơn?', ['18,4%', '13,5%']],
    ['Xã Tả Sìn hay xã Khao Mang nhiều hộ nghèo hơn?', ['312', '401']],
    ['Đàn trâu với đàn bò con nào ít hơn?', ['4.120 con', '6.870 con']],
  ])('stand in the order of the question: %s', async (question, figures) => {
    expect(await sidesOf(question)).toEqual(figures)
  })
})

describe('no figures', () => {
  it.each([
    ['of two kinds', 'Đàn trâu hay diện tích lúa lớn hơn?'],
    ['of a thing that the report does not name', 'Đàn trâu hay đàn voi nhiều hơn?'],
    ['of another year', 'Hộ nghèo hay hộ cận nghèo năm 1999 nhiều hơn?'],
    ['for a question without two sides', 'Có bao nhiêu hộ nghèo?'],
  ])('%s: %s', async (_, question) => {
    expect(await sidesOf(question)).toBeUndefined()
  })
})
