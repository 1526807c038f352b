import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReportAnchor, quoteAnchor } from '../../../web/report/report-anchor.ts'

describe('parseReportAnchor', () => {
  it.each([
    ['', null],
    ['#', null],
    ['#bao-cao-2021.a1b2-2', { id: 'bao-cao-2021.a1b2-2', range: null }],
    ['#bao-cao-2021.a1b2-2:10-31', { id: 'bao-cao-2021.a1b2-2', range: { start: 10, end: 31 } }],
    ['#muc-s1', { id: 'muc-s1', range: null }],
    ['#bao-cao.a1:31-10', { id: 'bao-cao.a1', range: null }],
    ['#bao-cao.a1:x-y', { id: 'bao-cao.a1:x-y', range: null }],
    ['#m%E1%BB%A5c', { id: 'mục', range: null }],
    ['#100%', { id: '100%', range: null }],
  ])('reads %j', (hash, anchor) => {
    expect(parseReportAnchor(hash)).toEqual(anchor)
  })

  it('reads what quoteAnchor writes', () => {
    const id = fc.stringMatching(/^[a-zđếị0-9.%: -]+$/)
    fc.assert(
      fc.property(id, fc.nat(5000), fc.integer({ min: 1, max: 700 }), (passageId, start, length) => {
        const range = { start, end: start + length }
        expect(parseReportAnchor(quoteAnchor(passageId, range))).toEqual({ id: passageId, range })
      }),
    )
  })
})
