import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

const lightWords = (text: string) =>
  understood(text).terms.flatMap(({ text: word, isLight }) => (isLight ? [word] : []))

describe('the noun that only says what kind of thing is counted', () => {
  it.each([
    ['bao nhiêu người đến tham quan bảo tàng', 'người'],
    ['mấy ca mắc tay chân miệng', 'ca'],
  ])('weighs little in "%s"', (question, noun) => {
    expect(lightWords(question)).toContain(noun)
  })

  it('keeps its weight when nothing else is said', () => {
    expect(lightWords('bao nhiêu người')).not.toContain('người')
  })

  it('keeps its weight inside the name of a thing', () => {
    expect(lightWords('bao nhiêu người nghiện được cai')).not.toContain('người')
  })

  it('leaves alone a noun that is what the question is about', () => {
    expect(lightWords('bao nhiêu hộ nghèo được vay vốn')).not.toContain('hộ')
  })
})
