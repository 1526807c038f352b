import { describe, expect, it } from 'vitest'
import { readQuestionText } from '../../../src/conversation/question-text.ts'

describe('readQuestionText', () => {
  it.each([
    ['  Thu ngân sách?  ', 'Thu ngân sách?'],
    ['Thu ngân sách?'.normalize('NFD'), 'Thu ngân sách?'],
    ['Thu ngân sách\nnăm 2023?', 'Thu ngân sách năm 2023?'],
    ['Thu\u0000 ngân\u0007 sách?', 'Thu  ngân  sách?'],
    ['Thu\u200B ngân\uFEFF sách?', 'Thu ngân sách?'],
    ['Thu \uD800 ngân sách?', 'Thu \u{FFFD} ngân sách?'],
    ['???', '???'],
    ['👍', '👍'],
    ['x', 'x'],
  ])('%j is asked as %j', (typed, question) => {
    expect(readQuestionText(typed)).toEqual({ question })
  })

  it.each([
    ['', 'question_empty'],
    [' \n\t\u00A0', 'question_empty'],
    ['\u0000\u0001', 'question_unreadable'],
    ['\u200B\u200B', 'question_unreadable'],
    ['\uD800', 'question_unreadable'],
  ])('%j is %s', (typed, problem) => {
    expect(readQuestionText(typed)).toEqual({ problem })
  })

  describe('counts letters as people do', () => {
    it.each([
      ['letters', 'ế'.repeat(1000)],
      ['letters of two code points before NFC', 'ế'.repeat(1000).normalize('NFD')],
      ['signs of two UTF-16 units', '👍'.repeat(1000)],
      ['space around', `${' '.repeat(50)}${'a'.repeat(1000)}\n`],
    ])('takes 1,000: %s', (_what, typed) => {
      expect(readQuestionText(typed)).toHaveProperty('question')
    })

    it.each([['ế'.repeat(1001)], ['👍'.repeat(1001)]])('refuses 1,001', (typed) => {
      expect(readQuestionText(typed)).toEqual({ problem: 'question_too_long' })
    })
  })
})
