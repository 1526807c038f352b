import { describe, expect, it } from 'vitest'
import { composeIdentity } from '../../../../src/answer/identity/compose-identity.ts'
import type { DocumentAspect } from '../../../../src/domain/about-document.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH AN PHÚ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 77/KH-UBND

An Phú, ngày 14 tháng 3 năm 2024

**KẾ HOẠCH**

**Phòng, chống đuối nước năm 2024**

Thực hiện Kế hoạch số 12/KH-BGD ngày 02/4/2022 của Bộ Giáo dục và Đào tạo, UBND tỉnh ban hành Kế hoạch như sau:

**I. MỤC TIÊU**

Giảm 10% số vụ đuối nước.

Nơi nhận:
- Bộ Giáo dục và Đào tạo;
- Các sở, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Vũ Thị Hằng
`
const BARE = '# Báo cáo tổng kết công tác dân số\n\n## I. Kết quả\n\nTỷ lệ sinh đạt 1,2%.\n'
const RESOLUTION = `**NGHỊ QUYẾT**

Về kế hoạch năm 2025

**QUỐC HỘI**

*Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;*

*Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13;*

**Điều 1.** Tăng trưởng đạt 8%.

*Nghị quyết này được Quốc hội khóa XV, Kỳ họp thứ 9 thông qua ngày 19 tháng 02 năm 2025.*
`
const library = libraryOf({ plan: PLAN, bare: BARE, resolution: RESOLUTION })
const textsOf = (aspect: DocumentAspect, id = 'plan') =>
  composeIdentity([aspect], [id], library).statements.map(({ text }) => text)

describe('what a document says of itself', () => {
  it('its number, date, issuer and title', () => {
    expect(textsOf('number')).toEqual(['Số, ký hiệu: 77/KH-UBND.'])
    expect(textsOf('date')).toEqual(['Ngày ban hành: 14 tháng 3 năm 2024, tại An Phú.'])
    expect(textsOf('issuer')).toEqual(['Cơ quan ban hành: Ủy ban nhân dân tỉnh An Phú.'])
    expect(textsOf('subject')).toEqual(['KẾ HOẠCH Phòng, chống đuối nước năm 2024.'])
  })

  it('who signs, and in what capacity', () => {
    expect(textsOf('signer')).toEqual([
      'Người ký: Phó Chủ tịch Vũ Thị Hằng, ký thay Chủ tịch, thay mặt Ủy ban nhân dân tỉnh An Phú.',
    ])
  })

  it('its recipients one by one, cited once', () => {
    const draft = composeIdentity(['recipients'], ['plan'], library)
    expect(draft.asList).toBe(true)
    expect(draft.statements.map(({ text }) => text)).toEqual([
      'Bộ Giáo dục và Đào tạo.',
      'Các sở, ngành.',
      'Lưu: VT.',
    ])
    expect(new Set(draft.statements.map(({ passage }) => passage.id)).size).toBe(1)
  })

  it('what it rests on', () => {
    expect(textsOf('basis')[0]).toMatch(/^Thực hiện Kế hoạch số 12\/KH-BGD/u)
    expect(textsOf('basis', 'resolution')).toHaveLength(2)
  })

  it('the day it was adopted, where no date is printed above', () => {
    expect(textsOf('date', 'resolution')[0]).toContain('thông qua ngày 19 tháng 02 năm 2025')
    expect(textsOf('session', 'resolution')[0]).toContain('Kỳ họp thứ 9')
  })

  it('nothing that is not printed: it says what is missing', () => {
    expect(composeIdentity(['signer'], ['bare'], library)).toMatchObject({
      status: 'not_found',
      statements: [],
    })
    const half = composeIdentity(['number', 'date'], ['resolution'], library)
    expect(half.status).toBe('answered')
    expect(half.notes).toEqual(['Văn bản không ghi số, ký hiệu của mình.'])
  })

  it('of several documents each, named by its title', () => {
    const draft = composeIdentity(['issuer'], ['plan', 'resolution'], library)
    expect(draft.status).toBe('clarify')
    expect(draft.statements.map(({ text }) => text)).toEqual([
      'Kế hoạch Phòng, chống đuối nước năm 2024: Cơ quan ban hành: Ủy ban nhân dân tỉnh An Phú.',
      'Nghị quyết Về kế hoạch năm 2025: Cơ quan ban hành: Quốc hội.',
    ])
  })
})
