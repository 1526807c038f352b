import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerEvents, answerPieces } from '../../../src/http/answer-events.ts'
import { ANSWER } from './harness/made-up-answer.ts'

describe('answerPieces', () => {
  it('gives sentence by sentence, each with its citation marks', () => {
    expect(answerPieces('Thu đạt 1.902 tỷ đồng. [1] [2] Chi đạt 65,3%. [3]')).toEqual([
      'Thu đạt 1.902 tỷ đồng. [1] [2] ',
      'Chi đạt 65,3%. [3]',
    ])
  })

  it('gives line by line, a list number with its item', () => {
    expect(answerPieces('Gồm 2 mục:\n1. Thu nội địa.\n2. Thu xuất nhập khẩu.')).toEqual([
      'Gồm 2 mục:\n',
      '1. Thu nội địa.\n',
      '2. Thu xuất nhập khẩu.',
    ])
  })

  it.each([
    ['', []],
    ['\n', ['\n']],
    ['Không nêu', ['Không nêu']],
    ['Xin chào! ', ['Xin chào! ']],
  ])('%j', (answer, pieces) => {
    expect(answerPieces(answer)).toEqual(pieces)
  })

  it('loses and repeats nothing, whatever the answer', () => {
    const character = fc.constantFrom('a', 'ế', '1', '.', ' ', '\n', '[', ']', '!', '?', '…', ',')
    fc.assert(
      fc.property(fc.string({ unit: character }), (answer) => {
        const pieces = answerPieces(answer)
        expect(pieces.join('')).toBe(answer)
        expect(pieces).not.toContain('')
      }),
    )
  })
})

describe('answerEvents', () => {
  it('gives the pieces, then the whole answer', () => {
    const answer = { ...ANSWER, answerId: 'a', conversationId: 'c', latencyMs: 3 }
    expect([...answerEvents(answer)]).toEqual([
      { event: 'delta', data: { text: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng. [1]\n' } },
      { event: 'delta', data: { text: 'Trong đó có 32 khoản thu.' } },
      { event: 'done', data: answer },
    ])
  })
})
