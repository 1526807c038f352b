import { describe, expect, it } from 'vitest'
import { phrasesIn } from '../../../../src/answer/phrases/english-phrases.ts'
import { PHRASES } from '../../../../src/answer/phrases/phrases.ts'
import { hasMarks } from '../../../../src/vietnamese/fold.ts'
import { readFigures } from '../../../../src/figures/read-figures.ts'

describe("the service's own sentences", () => {
  const english = phrasesIn('en')

  it('are the same in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(PHRASES).sort())
    expect(phrasesIn('vi')).toBe(PHRASES)
  })

  it('are English, and hold no figure', () => {
    const sentences = Object.values(english).map((said) => (typeof said === 'string' ? said : said('x')))
    expect(sentences.filter((sentence) => hasMarks(sentence))).toEqual([])
    expect(sentences.flatMap(readFigures)).toEqual([])
  })
})
