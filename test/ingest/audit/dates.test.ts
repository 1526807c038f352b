import { describe, expect, it } from 'vitest'
import { auditText, consistent, contradictions } from './audit-of.ts'

describe('dates of documents', () => {
  it.each([
    [
      'Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ. Tiếp tục thực hiện Quyết định số 522/QĐ-TTg ngày 15/5/2018 của Thủ tướng Chính phủ.',
      'Quyết định số 522/QĐ-TTg ngày 14/5/2018 → 15/5/2018',
    ],
    [
      'Triển khai Nghị định số 45/2022/NĐ-CP ngày 07/7/2023 của Chính phủ.',
      'Nghị định số 45/2022/NĐ-CP ngày 07/7/2023 → năm 2022',
    ],
  ])('disagree: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it('may differ where two bodies number their papers', () => {
    expect(
      contradictions(
        'Ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh và Kế hoạch số 12/KH-UBND ngày 20/01/2023 của UBND huyện. Quyết định số 15/QĐ-TTg ngày 10/02/2022; Quyết định số 15/QĐ-TTg ngày 12/02/2023.',
      ),
    ).toEqual([])
  })
})

describe('numbers of years', () => {
  it('of an anniversary are those between the days', () => {
    expect(contradictions('Kỷ niệm 25 năm thành lập thành phố (15/8/1999 - 15/8/2023).')).toEqual([
      '25 năm → 24 năm',
    ])
    expect(consistent('Kỷ niệm 24 năm thành lập thành phố (15/8/1999 - 15/8/2023).')).toEqual([
      '24 năm → 24 năm',
    ])
  })

  it('of plans count the first year or not', () => {
    expect(consistent('Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.')).toEqual(['5 năm → 5 năm'])
    expect(contradictions('Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2030.')).toEqual([
      '5 năm → 10 năm',
    ])
  })

  it('are not read into levels', () => {
    expect(contradictions('Đạt chuẩn phổ cập giáo dục mức độ 3 năm 2020 - 2021.')).toEqual([])
  })
})

describe('one title with two periods', () => {
  const two = (first: string, second: string) =>
    contradictions(
      `Thực hiện Đề án phát triển đô thị thông minh thành phố Hồng Giang giai đoạn ${first}. Sơ kết Đề án phát triển đô thị thông minh thành phố giai đoạn ${second}.`,
    )

  it('contradicts when both end together or cross each other', () => {
    expect(two('2021 - 2025', '2020 - 2025')).toEqual(['giai đoạn 2021 - 2025 → giai đoạn 2020 - 2025'])
    expect(two('2020 - 2024', '2022 - 2026')).toHaveLength(1)
  })

  it.each([
    ['plans that follow each other', '2016 - 2020', '2021 - 2025'],
    ['the first part of a programme', '2021 - 2030', '2021 - 2025'],
    ['a part within a programme', '2021 - 2030', '2022 - 2025'],
    ['the same years', '2021 - 2025', '2021-2025'],
  ])('is not seen in %s', (_, first, second) => {
    expect(two(first, second)).toEqual([])
  })

  it('is not seen in the years for which a programme gets money', () => {
    const text =
      'Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025. Phân bổ vốn cho Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2022 - 2025.'
    expect(contradictions(text)).toEqual([])
  })

  it('is not seen in a heading that looks back', () => {
    const plan = 'Kế hoạch phát triển kinh tế - xã hội thành phố Hồng Giang giai đoạn'
    const text = [
      `Xây dựng ${plan} 2021 - 2025.`,
      `Trình duyệt ${plan} 2021 - 2025.`,
      `2. Kết quả thực hiện ${plan} 2016 - 2020`,
      'Kinh tế tăng trưởng khá.',
    ]
    expect(contradictions(text.join('\n\n'))).toEqual([])
  })

  it('is seen in a heading that the text does not follow', () => {
    const found = auditText(
      [
        'Ban hành Kế hoạch phát triển chăn nuôi thành phố Hồng Giang giai đoạn 2026 - 2030.',
        'Mục tiêu của Kế hoạch phát triển chăn nuôi thành phố Hồng Giang giai đoạn 2026 - 2030 như sau.',
        '2. Giải pháp thực hiện Kế hoạch phát triển chăn nuôi thành phố Hồng Giang giai đoạn 2021 - 2025',
        'Tăng cường kiểm soát dịch bệnh trên đàn vật nuôi.',
      ].join('\n\n'),
    )
    const wrong = found.findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(wrong.map(({ computed }) => computed.text)).toEqual(['giai đoạn 2021 - 2025'])
  })
})
