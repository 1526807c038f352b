import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '../../../src/domain/errors.ts'
import { decodeCursor, encodeCursor, LimitSchema, pageOf } from '../../../src/http/cursor.ts'

const list = Array.from({ length: 7 }, (_, index) => index)

describe('cursors', () => {
  it('lead through a list without losing or repeating anything, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (limit) => {
        const filters = { verdict: 'rounding' }
        const seen: number[] = []
        let cursor: string | undefined
        do {
          const page = pageOf(list, { limit, cursor }, filters)
          expect(page.total).toBe(list.length)
          seen.push(...page.items)
          cursor = page.nextCursor ?? undefined
        } while (cursor !== undefined)
        expect(seen).toEqual(list)
      }),
    )
  })

  it('hold for the same filters in any order, unset ones left out', () => {
    const cursor = encodeCursor(50, { kind: 'share', document: 'a', verdict: undefined })
    expect(decodeCursor(cursor, { document: 'a', kind: 'share' })).toBe(50)
  })

  it.each([
    ['of another list', encodeCursor(50, { kind: 'total' }), 'bộ lọc khác'],
    ['made up', 'abc', 'không phải giá trị do dịch vụ này cấp'],
    ['empty', '', 'không phải giá trị do dịch vụ này cấp'],
  ])('are refused when %s', (_, cursor, reason) => {
    const decode = () => decodeCursor(cursor, { kind: 'share' })
    expect(decode).toThrow(InvalidInputError)
    expect(decode).toThrow(reason)
  })

  it('give an empty page behind the end', () => {
    expect(pageOf(list, { limit: 5, cursor: encodeCursor(100, {}) }, {})).toEqual({
      total: 7,
      items: [],
      nextCursor: null,
    })
  })
})

describe('LimitSchema', () => {
  it('is 50 when not given and takes 1 to 200', () => {
    expect(LimitSchema.parse(undefined)).toBe(50)
    expect(LimitSchema.parse('200')).toBe(200)
  })

  it.each(['0', '201', '-1', '1.5', '1e2', 'abc', ' 5', '99999'])('refuses %s', (limit) => {
    const parsed = LimitSchema.safeParse(limit)
    expect(parsed.error?.issues[0]?.message).toBe('Tham số “limit” phải là số nguyên từ 1 đến 200')
  })
})
