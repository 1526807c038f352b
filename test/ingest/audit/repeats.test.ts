import { describe, expect, it } from 'vitest'
import { auditText, contradictions, told } from './audit-of.ts'

describe('one indicator printed twice', () => {
  it('with two values far apart in the report contradicts, whatever words open the sentence', () => {
    const found = auditText(
      [
        'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 92,1%.',
        '2. Đánh giá',
        'Đánh giá chung, tỷ lệ người dân tham gia bảo hiểm y tế đạt 91,2%.',
      ].join('\n\n'),
    )
    expect(told(found, 'contradiction')).toEqual(['92,1% → 91,2%'])
    expect(found.findings[0]?.explanation).toBe(
      'Về “Tỷ lệ người dân tham gia bảo hiểm y tế”, báo cáo in 92,1% ở mục “1. Tình hình chung”, còn ở mục “2. Đánh giá” in 91,2%.',
    )
  })

  it('in two sentences that differ in one figure only contradicts', () => {
    const text =
      'Cử cán bộ đi đào tạo 12 người, bồi dưỡng nghiệp vụ 576 người.\n\nCử cán bộ đi đào tạo 12 người, bồi dưỡng nghiệp vụ 405 người.'
    expect(contradictions(text)).toEqual(['576 người → 405 người'])
  })

  it('in a clause and again at the head of its note is compared', () => {
    const noted = (count: string) =>
      contradictions(
        `Ghi nhận 10 F0, 716 F1¹ trên địa bàn.\n\n¹ ${count} F1 trong đó: 341 người đã hoàn thành cách ly, 375 người đang cách ly.`,
      )
    expect(noted('716')).toEqual([])
    expect(noted('718')).toContain('716 F1 → 718 F1')
  })

  it.each([
    [
      'two places under headings of their own',
      '2. Xã An Phú\n\nTỷ lệ hộ nghèo của toàn xã cuối kỳ còn 2,1%.\n\n3. Xã An Hòa\n\nTỷ lệ hộ nghèo của toàn xã cuối kỳ còn 3,4%.',
    ],
    [
      'two fields that are reported on in the same words',
      '2. Lĩnh vực đất đai\n\nTổng số hồ sơ tiếp nhận trong kỳ là 120 hồ sơ. Kiểm tra 12 cơ sở, phát hiện 3 cơ sở vi phạm, xử phạt 15 triệu đồng.\n\n3. Lĩnh vực hộ tịch\n\nTổng số hồ sơ tiếp nhận trong kỳ là 340 hồ sơ. Kiểm tra 20 cơ sở, phát hiện 3 cơ sở vi phạm, xử phạt 25 triệu đồng.',
    ],
    [
      'a result and the target of the next year',
      'Tỷ lệ người dân tham gia bảo hiểm y tế năm 2023 đạt 92,1%.\n\nII. CHỈ TIÊU NĂM 2024\n\nTỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.',
    ],
    [
      'a form that is filled in again and again',
      ['Quý trước', 'Quý này', 'Cả kỳ']
        .map((_, index) => `Tiếp nhận đơn thư của công dân là ${120 + index} đơn, giải quyết 118 đơn.`)
        .join('\n\n'),
    ],
  ])('is not seen in %s', (_, text) => {
    expect(contradictions(text)).toEqual([])
  })
})
