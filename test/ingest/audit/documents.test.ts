import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../../ingest/read/read-sources.ts'
import { auditSource, told, type Audited } from './audit-of.ts'

const { sources } = await readSources(resolve(import.meta.dirname, '../../eval/documents'))

function auditedOf(id: string): Audited {
  const source = sources.find((other) => other.id === id)
  if (source === undefined) throw new Error(`no document ${id}`)
  return auditSource(source)
}

describe('the telegram on administrative procedures', () => {
  const audited = auditedOf('cong-dien-220-thu-tuc-hanh-chinh-2025')

  it('disagrees with its note, in rows, and in the sums of two columns; each found by adding up by hand', () => {
    expect(told(audited, 'contradiction')).toEqual([
      // Note 4 lists 14 documents and 90 procedures.
      '13 văn bản quy phạm pháp luật → 14 văn bản quy phạm pháp luật',
      '87 TTHC → 90 TTHC',
      // Annex I: 113 + 101 and 759 + 1.806.
      '115 → 214 TTHC',
      '2.466 → 2.565 TTHC',
      // Annex II: sixteen ministries.
      '1.199 → 1.200 TTHC',
      '517 → 516 TTHC',
      // Annex III: province and communes.
      '2151 → 2.251 TTHC',
      '2102 → 2.207 TTHC',
    ])
  })

  it('says in which row and column', () => {
    const row = audited.findings.find(
      ({ printed, verdict }) => printed.text === '115' && verdict === 'contradiction',
    )
    expect(row?.explanation).toBe(
      'Dòng “Bộ Giáo dục và Đào tạo”, cột “Tổng số - Đơn giản hóa TTHC”: báo cáo in 115, nhưng 113 + 101 = 214 TTHC.',
    )
  })

  it('recomputes every share of its tables and the sums of rows that go on under one name', () => {
    expect(audited.findings.filter(({ kind }) => kind === 'share').length).toBeGreaterThan(80)
    const sums = audited.findings.filter(({ kind, verdict }) => kind === 'total' && verdict === 'consistent')
    expect(sums.some(({ explanation }) => explanation.includes('“Bộ Công Thương - Tổng”'))).toBe(true)
  })
})

describe('the export plan of Sơn La', () => {
  const audited = auditedOf('son-la-ke-hoach-xuat-khau-2026-2030')

  it('has a heading with the years of another plan', () => {
    const found = audited.findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(found.map(({ kind, computed }) => [kind, computed.text])).toEqual([
      ['date', 'giai đoạn 2021- 2025'],
    ])
    expect(found[0]?.explanation).toContain('tiêu đề “III. GIẢI PHÁP')
  })

  it('adds up otherwise: text, groups of its table, the total of the groups', () => {
    const totals = told(audited, 'consistent')
    expect(totals).toEqual(
      expect.arrayContaining([
        '400 triệu USD → 400 triệu USD',
        '395.000 → 395.000 nghìn USD',
        '400.000 → 400.000 nghìn USD',
      ]),
    )
  })
})

describe('the other documents', () => {
  it('do not disagree with themselves in the resolution of the National Assembly', () => {
    expect(told(auditedOf('quoc-hoi-ke-hoach-ktxh-2025'), 'contradiction')).toEqual([])
  })

  it('disagree once in the document kept aside', () => {
    expect(told(auditedOf('lai-chau-chuong-trinh-cao-su-2015'), 'contradiction')).toHaveLength(1)
  })
})
