import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment } from '../../../src/http/attachment.ts'

describe('attachment', () => {
  it('names a file in Vietnamese and in ASCII', () => {
    expect(attachment('Số liệu', 'so-lieu', 'csv')).toBe(
      `attachment; filename="so-lieu.csv"; filename*=UTF-8''S%E1%BB%91%20li%E1%BB%87u.csv`,
    )
  })

  it('leaves out what no file system takes', () => {
    expect(attachment('a/b\\c: "d"\r\ne*', 'x', 'csv')).toContain(`UTF-8''a%20b%20c%20d%20e.csv`)
  })

  it('is a header of plain characters whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(attachment(title, 'so-lieu', 'xlsx')).toMatch(/^[\x20-\x7e]+$/)
      }),
    )
  })
})
