import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { isMarkupRefused, newChatOf, resultOfError } from '../../../../src/channels/telegram/send-result.ts'

function refusal(error_code: number, description: string, parameters: object = {}): GrammyError {
  return new GrammyError('refused', { ok: false, error_code, description, parameters }, 'sendMessage', {})
}

function failure(code: string): HttpError {
  return new HttpError('failed', Object.assign(new Error('request to somewhere failed'), { code }))
}

describe('a refusal of Telegram', () => {
  it.each([
    [401, 'Unauthorized', 'auth'],
    [404, 'Not Found', 'auth'],
    [403, 'Forbidden: bot was blocked by the user', 'permanent'],
    [400, 'Bad Request: chat not found', 'permanent'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'permanent'],
    [400, 'Bad Request: have no rights to send a message', 'permanent'],
    [400, 'Bad Request: message is too long', 'rejected'],
    [400, 'Bad Request: query is too old and response timeout expired', 'rejected'],
    [500, 'Internal Server Error', 'ambiguous'],
    [502, 'Bad Gateway', 'ambiguous'],
  ])('%i %s is %s', (status, description, kind) => {
    expect(resultOfError(refusal(status, description))).toEqual({ isSent: false, kind, code: String(status) })
  })

  it('429 says how long to wait, or not', () => {
    const asked = refusal(429, 'Too Many Requests: retry after 7', { retry_after: 7 })
    expect(resultOfError(asked)).toEqual({ isSent: false, kind: 'rate', code: '429', retryAfterMs: 7000 })
    expect(resultOfError(refusal(429, 'Too Many Requests'))).toEqual({
      isSent: false,
      kind: 'rate',
      code: '429',
    })
  })

  it('of the markup is told from others', () => {
    expect(isMarkupRefused(refusal(400, "Bad Request: can't parse entities: unclosed tag"))).toBe(true)
    expect(isMarkupRefused(refusal(400, 'Bad Request: message is too long'))).toBe(false)
    expect(isMarkupRefused(failure('ECONNRESET'))).toBe(false)
  })

  it('names the chat that a group became', () => {
    const moved = refusal(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001234567890 })
    expect(newChatOf(moved)).toBe(-1001234567890)
    expect(newChatOf(refusal(400, 'Bad Request'))).toBeNull()
    expect(newChatOf(failure('ECONNRESET'))).toBeNull()
  })
})

describe('a call without an answer', () => {
  it.each([
    ['ECONNREFUSED', 'transient'],
    ['ENOTFOUND', 'transient'],
    ['ECONNRESET', 'ambiguous'],
    ['ETIMEDOUT', 'ambiguous'],
  ])('%s is %s', (code, kind) => {
    expect(resultOfError(failure(code))).toEqual({ isSent: false, kind, code })
  })

  it('that was answered with something else than JSON may have been obeyed', () => {
    expect(resultOfError(new SyntaxError('Unexpected token <'))).toMatchObject({ kind: 'ambiguous' })
  })
})
