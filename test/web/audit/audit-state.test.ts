import { describe, expect, it } from 'vitest'
import { auditAddress, auditQuery, readAuditState } from '../../../web/audit/audit-state.ts'

describe('the state of the audit', () => {
  it('begins with what does not agree, without a word in the address', () => {
    expect(readAuditState('')).toEqual({ verdict: 'contradiction', kind: '', document: '', shown: 20 })
    expect(auditAddress(readAuditState(''))).toBe('/audit')
  })

  it('is what its address says, and gives that address again', () => {
    const address = '/audit?verdict=consistent&kind=total&document=bao-cao&shown=60'
    expect(auditAddress(readAuditState(address.slice('/audit'.length)))).toBe(address)
  })

  it.each([
    ['?verdict=wrong', { verdict: 'contradiction' }],
    ['?shown=-1', { shown: 20 }],
    ['?shown=21', { shown: 40 }],
    ['?shown=99999', { shown: 400 }],
  ])('%s is read as %j', (query, part) => {
    expect(readAuditState(query)).toMatchObject(part)
  })

  it('asks the service for a page of it', () => {
    expect(auditQuery(readAuditState('?kind=total&shown=60'), 20, 'next')).toBe(
      'verdict=contradiction&limit=20&kind=total&cursor=next',
    )
  })
})
