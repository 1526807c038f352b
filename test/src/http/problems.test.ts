import { describe, expect, it } from 'vitest'
import {
  EmbeddingError,
  IndexError,
  InvalidInputError,
  ModelError,
  NotFoundError,
  OverloadedError,
  StorageError,
} from '../../../src/domain/errors.ts'
import { problemOfError } from '../../../src/http/problem-of-error.ts'
import {
  describeProblem,
  ProblemError,
  PROBLEMS,
  ProblemSchema,
  retryAfterSeconds,
} from '../../../src/http/problems.ts'

describe('the table of problems', () => {
  it.each(Object.entries(PROBLEMS))('%s has a status and a Vietnamese sentence', (_code, entry) => {
    expect(entry.status).toBeGreaterThanOrEqual(400)
    expect(entry.detail).toMatch(/[ạ-ỹ].*\.$/iu)
  })

  it.each(Object.entries(PROBLEMS).filter(([, { status }]) => status === 503))(
    '%s says when to come again',
    (_code, entry) => {
      expect('retryAfterSeconds' in entry && entry.retryAfterSeconds).toBeGreaterThan(0)
    },
  )
})

describe('describeProblem', () => {
  it('gives a problem object', () => {
    const problem = describeProblem(new ProblemError('question_too_long'), 'r1')
    expect(ProblemSchema.parse(problem)).toEqual({
      type: 'urn:problem-type:question-too-long',
      title: 'Câu hỏi quá dài',
      status: 400,
      detail: 'Câu hỏi dài quá 1.000 ký tự. Vui lòng rút gọn rồi hỏi lại.',
      code: 'question_too_long',
      requestId: 'r1',
    })
  })

  it('says in one sentence which fields are wrong', () => {
    const errors = [
      { pointer: '/answerId', detail: 'Thiếu mã' },
      { pointer: '/vote', detail: 'thiếu lựa chọn' },
    ]
    expect(describeProblem(new ProblemError('body_invalid', { errors }))).toMatchObject({
      detail: 'Thiếu mã; thiếu lựa chọn.',
      errors,
    })
  })
})

describe('problemOfError', () => {
  it.each([
    [new OverloadedError(7), 'overloaded'],
    [new EmbeddingError('hỏng'), 'embedding_failed'],
    [new IndexError('missing', 'không có'), 'index_not_ready'],
    [new ModelError('model.onnx', 'hỏng'), 'index_not_ready'],
    [new StorageError('đầy'), 'storage_failed'],
    [new NotFoundError('document', 'x'), 'document_unknown'],
    [new NotFoundError('passage', 'x'), 'passage_unknown'],
    [new NotFoundError('answer', 'x'), 'answer_unknown'],
    [new InvalidInputError('limit', 'phải là số'), 'request_invalid'],
    [new ProblemError('stopping'), 'stopping'],
    [
      Object.assign(new Error('slow'), { code: 'FST_ERR_HANDLER_TIMEOUT', statusCode: 503 }),
      'answer_timeout',
    ],
    [new TypeError('Cannot read properties of undefined'), 'internal'],
    ['not even an error', 'internal'],
  ])('%s is %s', (error, code) => {
    expect(problemOfError(error).code).toBe(code)
  })

  it('takes the time to come again from who knows it best', () => {
    expect(retryAfterSeconds(problemOfError(new OverloadedError(7)))).toBe(7)
    expect(retryAfterSeconds(problemOfError(new StorageError('đầy')))).toBe(
      PROBLEMS.storage_failed.retryAfterSeconds,
    )
    expect(retryAfterSeconds(problemOfError(new NotFoundError('page', 'x')))).toBeNull()
  })
})
