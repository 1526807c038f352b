import { describe, expect, it } from 'vitest'
import { commentProblem, questionProblem } from '../../../web/chat/question-check.ts'

describe('questionProblem', () => {
  it.each(['', '   \n '])('asks for a question instead of %j', (typed) => {
    expect(questionProblem(typed)).toBe('Vui lòng nhập câu hỏi.')
  })

  it('counts letters as they are read: composed, trimmed, and an emoji as one', () => {
    expect(questionProblem(` ${'ế'.normalize('NFD').repeat(1000)}\n`)).toBeNull()
    expect(questionProblem('😀'.repeat(1000))).toBeNull()
  })

  it('says how long a question is that is too long', () => {
    expect(questionProblem('ă'.repeat(1001))).toBe(
      'Câu hỏi dài 1.001 ký tự. Vui lòng rút gọn còn tối đa 1.000 ký tự.',
    )
  })
})

it('lets the words that go with a vote be none, and 2.000 characters long', () => {
  expect(commentProblem('')).toBeNull()
  expect(commentProblem('ế'.normalize('NFD').repeat(2000))).toBeNull()
  expect(commentProblem('ă'.repeat(2001))).toBe(
    'Lời góp ý dài 2.001 ký tự. Vui lòng rút gọn còn tối đa 2.000 ký tự.',
  )
})
