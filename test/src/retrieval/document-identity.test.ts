import { describe, expect, it } from 'vitest'
import { documentIdentity } from '../../../src/retrieval/document-identity.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'

function identityOf(text: string) {
  const library = libraryOf({ made: text })
  const [document] = library.documents()
  if (!document) throw new Error('no document')
  return documentIdentity(document, library.passages())
}

describe('what a document may be called by', () => {
  it('is its kind, place and years', () => {
    expect(identityOf(CITY_REPORT)).toMatchObject({
      kinds: ['bao cao'],
      places: ['hong giang'],
      years: [2023, 2024],
      number: null,
    })
  })

  it('is its number, body and place from the letterhead, not where it was signed', () => {
    const decision = `ỦY BAN NHÂN DÂN TỈNH SƠN LA

Số: 77/QĐ-UBND

Hà Nội, ngày 20 tháng 11 năm 2025

QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG RỪNG TỈNH SƠN LA GIAI ĐOẠN 2026 - 2028

Điều 1. Ban hành kế hoạch trồng 900 ha rừng.`
    const identity = identityOf(decision)
    expect(identity).toMatchObject({ number: '77/QĐ-UBND', places: ['son la'], years: [2026, 2027, 2028] })
    expect(identity.name).toContain('Quyết định số 77/QĐ-UBND')
  })
})
