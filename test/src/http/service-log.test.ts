import { describe, expect, it } from 'vitest'
import { StorageError } from '../../../src/domain/errors.ts'
import { errorForLog } from '../../../src/http/service-log.ts'

describe('errorForLog', () => {
  it('writes our own messages, since they hold no words of a person', () => {
    expect(errorForLog(new StorageError('Không lưu được'))).toMatchObject({
      type: 'StorageError',
      code: 'storage',
      message: 'Không lưu được',
    })
  })

  it('leaves out the words of others, which may quote a question', () => {
    const logged = JSON.stringify(errorForLog(failureOf(() => JSON.parse('lương tôi bao nhiêu'))))
    expect(logged).toContain('SyntaxError')
    expect(logged).not.toContain('lương')
  })

  it('tells where it happened', () => {
    expect(errorForLog(new Error('x')).frames[0]).toMatch(/^at .*service-log\.test\.ts:\d+:\d+\)?$/)
  })

  it('keeps the cause', () => {
    const cause = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
    expect(errorForLog(new StorageError('Không lưu được', { cause })).cause).toMatchObject({
      code: 'SQLITE_IOERR',
    })
  })
})

function failureOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
