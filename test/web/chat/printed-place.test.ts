import { describe, expect, it } from 'vitest'
import { markedPassage, markedSentence } from '../../../web/chat/printed-place.ts'
import { figures, passageEntries } from '../../support/browser-passages.ts'

describe('markedPassage', () => {
  const text = 'Thu 5 tỷ. Chi 3 tỷ. Thu 5 tỷ.'

  it('marks the quote where the answer found it, not where it stands first', () => {
    expect(markedPassage(text, { quote: 'Thu 5 tỷ.', start: 20 })).toEqual({
      before: 'Thu 5 tỷ. Chi 3 tỷ. ',
      marked: 'Thu 5 tỷ.',
      after: '',
    })
  })

  it('finds a quote that has moved, and tells one that is gone', () => {
    expect(markedPassage(text, { quote: 'Chi 3 tỷ.', start: 2 })?.before).toBe('Thu 5 tỷ. ')
    expect(markedPassage(text, { quote: 'Chi 4 tỷ.', start: 10 })).toBeNull()
  })
})

describe('markedSentence', () => {
  const [passage] = passageEntries
  if (passage === undefined) throw new Error('the sample lost its passage')

  it('marks a figure in the sentence that prints it', () => {
    const quote = 'doanh thu du lịch đạt 8,6 tỷ đồng'
    expect(markedSentence(passage, { ...figures.revenue, quote })).toEqual({
      before: 'doanh thu du lịch đạt ',
      marked: '8,6 tỷ đồng',
      after: '',
    })
  })

  it('marks it in the whole passage where the sentence is worded otherwise', () => {
    const { before, marked, after } = markedSentence(passage, { ...figures.revenue, quote: 'viết khác' })
    expect(marked).toBe('8,6 tỷ đồng')
    expect(before + marked + after).toBe(passage.text)
  })
})
