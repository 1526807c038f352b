import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEnumerators, countItems } from '../../../ingest/audit/counts/listed-items.ts'
import { consistent, contradictions } from './audit-of.ts'

describe('an announced number and the list behind it', () => {
  it.each([
    [
      'Có 04 trường đạt chuẩn (Trường Tiểu học Lê Lợi, Trường Tiểu học Kim Đồng, Trường THCS Nguyễn Du).',
      '04 trường → 3',
    ],
    [
      'Giải quyết 03 vấn đề tồn đọng: (i) Kết nối cơ sở dữ liệu; (ii) Xử lý lỗi thường xuyên.',
      '03 vấn đề → 2',
    ],
    [
      'Thanh tra 04 đơn vị¹.\n\n¹ Phòng Tài chính; Trường mầm non Hoa Mai; Trường Tiểu học Kim Đồng.',
      '04 đơn vị → 3',
    ],
    [
      'Thực hiện 04 nhiệm vụ sau:\n\n- Cải cách hành chính.\n\n- Thu hút đầu tư.\n\n- Phát triển đô thị.',
      '04 nhiệm vụ → 3',
    ],
  ])('disagree: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it.each([
    [
      '07 bộ (Xây dựng, Nông nghiệp và Môi trường, Quốc phòng, Khoa học và Công nghệ, Giáo dục và Đào tạo, Tài chính, Nội vụ) đã báo cáo.',
      '07 bộ → 7',
    ],
    [
      'Thanh tra 04 đơn vị¹.\n\n¹ Phòng Tài chính - Kế hoạch, phòng Kinh tế; Trung tâm Văn hóa; Trung tâm Dịch vụ.',
      '04 đơn vị → 4',
    ],
    ['Hỗ trợ 5 thôn (thôn 1, 2, 3, 4, 5 xã Hòa An).', '5 thôn → 5'],
  ])('agree: %s', (text, expected) => {
    expect(consistent(text)).toContain(expected)
    expect(contradictions(text)).toEqual([])
  })

  it.each([
    ['examples', 'Có 12 đơn vị như Sở Y tế, Sở Nội vụ, Công an tỉnh.'],
    ['kinds', 'Ban hành 5 văn bản gồm Nghị quyết, Quyết định, Kế hoạch.'],
    ['an open end', 'Mở rộng sang 05 thị trường (Nhật Bản, Hàn Quốc, Thái Lan…).'],
    ['names with commas', 'Có 02 cơ quan gồm Bộ Văn hóa, Thể thao và Du lịch và Bộ Nội vụ.'],
    [
      'a part of the list',
      'Thực hiện 05 giải pháp, trong đó chú trọng các giải pháp sau:\n\n- Cải cách hành chính.\n\n- Phát triển hạ tầng.',
    ],
  ])('are not compared where the list gives %s', (_, text) => {
    expect(contradictions(text)).toEqual([])
  })
})

describe('countItems', () => {
  it('parts at semicolons at least, at commas and "và" at most', () => {
    expect(countItems('Phòng Tài chính - Kế hoạch, phòng Kinh tế; Trung tâm Văn hóa và Thể thao.')).toEqual({
      least: 2,
      byCommas: 3,
      most: 4,
    })
  })

  it('counts names joined by semicolons, however many', () => {
    const name = fc.constantFrom('Trường Kim Đồng', 'Phòng Nội vụ', 'Đội Quản lý đô thị')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        expect(countItems(names.join('; '))?.least).toBe(names.length)
      }),
    )
  })
})

describe('countEnumerators', () => {
  it.each([
    ['(i) Kết nối; (ii) Xử lý; (iii) Nâng cấp', 3],
    ['Sở Y tế; (ii) Sở Nội vụ; (iii) Sở Tư pháp', 3],
    ['a) Cải cách; b) Thu hút; c) Phát triển; d) Bảo vệ', 4],
    ['(1) Kết nối; (3) Nâng cấp', 0],
    ['không có mục nào', 0],
  ])('counts %s as %i', (text, count) => {
    expect(countEnumerators(text)).toBe(count)
  })
})
