import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatVietnameseNumber } from '../../../src/figures/decimal-notation.ts'
import { doubtAbout } from '../../../src/figures/doubts.ts'
import { readFigures } from '../../../src/figures/read-figures.ts'
import { readMentions } from '../../../src/figures/read-mentions.ts'

const only = (text: string) => {
  const figures = readFigures(text)
  expect(figures.map((figure) => figure.text)).toHaveLength(1)
  const [figure] = figures
  if (figure === undefined) throw new Error(text)
  return figure
}

describe('what must be read', () => {
  test.each([
    // text, figure as printed, value, unit, value in the base unit, base unit
    ['Chủ tịch nước 1.902 suất, với', '1.902 suất', '1902', 'suất', '1902', 'suất'],
    ['ghi nhận 4338 F2,', '4338 F2', '4338', 'F2', '4338', 'F2'],
    ['xảy ra 08 vụ', '08 vụ', '8', 'vụ', '8', 'vụ'],
    ['đạt 65,3% kế hoạch', '65,3%', '65.3', '%', '65.3', '%'],
    ['thu 1,78 triệu tỷ đồng', '1,78 triệu tỷ đồng', '1.78', 'triệu tỷ đồng', '1780000000000000', 'đồng'],
    [
      'bổ sung 84,3 nghìn tỷ đồng vốn',
      '84,3 nghìn tỷ đồng',
      '84.3',
      'nghìn tỷ đồng',
      '84300000000000',
      'đồng',
    ],
    ['đạt 331 tỷ đồng, đạt', '331 tỷ đồng', '331', 'tỷ đồng', '331000000000', 'đồng'],
    ['nộp 435trđ, trị giá', '435trđ', '435', 'triệu đồng', '435000000', 'đồng'],
    [
      '8,6 triệu đồng/người/năm',
      '8,6 triệu đồng/người/năm',
      '8.6',
      'triệu đồng/người/năm',
      '8600000',
      'đồng/người/năm',
    ],
    ['12,42 triệu USD', '12,42 triệu USD', '12.42', 'triệu USD', '12420000', 'USD'],
    ['khoảng 500 tỉ đô la Mỹ (USD)', '500 tỉ đô la Mỹ', '500', 'tỷ USD', '500000000000', 'USD'],
    ['tử vong 12‰', '12‰', '12', '‰', '12', '‰'],
    ['phun 341.905m², tổng', '341.905m²', '341905', 'm²', '341905', 'm²'],
    ['rộng 50 m2.', '50 m2', '50', 'm²', '50', 'm²'],
    ['nạo vét 84,3 m³ bùn', '84,3 m³', '84.3', 'm³', '84.3', 'm³'],
    ['trồng được 38,37ha đạt', '38,37ha', '38.37', 'ha', '383700', 'm²'],
    ['chiều dài 47km đường dây', '47km', '47', 'km', '47000', 'm'],
    ['phát 1,5 kWh', '1,5 kWh', '1.5', 'kWh', '1.5', 'kWh'],
    ['là 2.350 nghìn lượt.', '2.350 nghìn lượt', '2350', 'nghìn lượt', '2350000', 'lượt'],
    ['có 66 hộ nghèo', '66 hộ', '66', 'hộ', '66', 'hộ'],
    ['lợn là 3.375 con đạt', '3.375 con', '3375', 'con', '3375', 'con'],
    ['kiểm tra 488 cơ sở sản xuất', '488 cơ sở', '488', 'cơ sở', '488', 'cơ sở'],
    ['công khai 250 TTHC.', '250 TTHC', '250', 'TTHC', '250', 'thủ tục hành chính'],
    ['Nguyễn Du có 673TH; Liên', '673TH', '673', 'TH', '673', 'trường hợp'],
    ['tiêm được 74.129 liều đạt', '74.129 liều', '74129', 'liều', '74129', 'liều'],
    ['trên 8/8 phường, xã.', '8/8 phường, xã', '8', 'phường, xã', '8', 'phường, xã'],
    ['kinh phí 6.448 triệu, trong đó', '6.448 triệu', '6448', 'triệu đồng', '6448000000', 'đồng'],
    ['cơ hội từ 17 hiệp định thương mại', '17 hiệp định', '17', 'hiệp định', '17', 'hiệp định'],
    ['khối chính quyền: 462, khối', '462', '462', '', '462', ''],
    ['tăng 2,1 lần', '2,1 lần', '2.1', 'lần', '2.1', 'lần'],
    ['đạt -1,5% so với', '-1,5%', '-1.5', '%', '-1.5', '%'],
    ['hỗ trợ 05 (năm) xã', '05 (năm) xã', '5', 'xã', '5', 'xã'],
    ['hỗ trợ ba trăm hộ nghèo', 'ba trăm hộ', '300', 'hộ', '300', 'hộ'],
    ['dien tich trong 30 ha rung', '30 ha', '30', 'ha', '300000', 'm²'],
    ['doanh thu dat 331 ty dong', '331 ty dong', '331', 'tỷ đồng', '331000000000', 'đồng'],
  ])('%s', (text, printed, value, unit, baseValue, baseUnit) => {
    expect(only(text)).toMatchObject({ text: printed, value, unit, baseValue, baseUnit })
  })

  test.each([
    ['226/250 TTHC', '226', '250', 'TTHC'],
    ['3.718 / 3.718 mẫu', '3718', '3718', 'mẫu'],
    ['3.071 TTHC/4.888 TTHC', '3071', '4888', 'TTHC'],
    ['Còn 3.507/6.708 (chiếm trên một nửa) giấy tờ', '3507', '6708', 'giấy tờ'],
    ['hai phần ba', '2', '3', ''],
  ])('%s is one figure out of a whole', (text, value, outOf, unit) => {
    expect(readFigures(text)[0]).toMatchObject({ value, outOf, unit })
  })

  test('two things counted side by side are two figures', () => {
    const texts = readFigures('480GCN/415 hộ gia đình, cá nhân/485 thửa đất').map((figure) => figure.text)
    expect(texts).toEqual(['480GCN', '415 hộ gia đình, cá nhân', '485 thửa đất'])
  })

  test.each([
    ['18 - 20 triệu đồng', '18', '20', 'triệu đồng', '20000000'],
    ['từ 5 đến 7%', '5', '7', '%', '7'],
    ['22 - 23 triệu lượt khách', '22', '23', 'triệu lượt', '23000000'],
  ])('%s is a range', (text, value, valueTo, unit, baseValueTo) => {
    expect(only(text)).toMatchObject({ value, valueTo, unit, bound: 'range', baseValueTo })
  })

  test('an enumeration has the unit printed behind it', () => {
    const figures = readFigures('tăng lần lượt 5, 6 và 7%')
    expect(figures.map(({ value, unit }) => `${value}${unit}`)).toEqual(['5%', '6%', '7%'])
  })
})

describe('bounds and directions', () => {
  test.each([
    ['đạt trên 98%', 'over'],
    ['thu hơn 2,5 kg ma túy', 'over'],
    ['tối thiểu 30%', 'over'],
    ['đạt 8% trở lên', 'over'],
    ['khoảng trên 5.000 USD', 'over'],
    ['gần 200 doanh nghiệp', 'about'],
    ['khoảng 880 đại biểu', 'about'],
    // The estimate is a status: the number itself is no rounded one.
    ['ước đạt 735.200 lượt', 'exact'],
    ['không quá 3.000 dự án', 'under'],
    ['tỷ lệ đạt dưới 90%', 'under'],
    ['đợt 1 trên 8/8 phường', 'exact'],
    ['cao hơn 5 điểm %', 'exact'],
    ['đạt 331 tỷ đồng', 'exact'],
  ])('%s: %s', (text, bound) => {
    expect(only(text).bound).toBe(bound)
  })

  test.each([
    ['giảm 7,3% so với năm 2020', 'down'],
    ['tăng 61 lượt so với cùng kỳ', 'up'],
    ['gấp 2,1 lần', 'up'],
    ['tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm', 'up'],
    ['thấp hơn 5 điểm %', 'down'],
    ['vượt 1,5% so với chỉ tiêu', 'up'],
    ['tốc độ tăng một số ngành kinh tế chủ yếu đạt 11,78%', null],
    ['cắt giảm 2.049 ĐKKD', null],
    ['tăng cường tuyên truyền cho 50 hộ', null],
    ['chương trình giảm nghèo cho 50 hộ', null],
    ['đạt 45% kế hoạch', null],
  ])('%s: %s', (text, direction) => {
    expect(only(text).direction).toBe(direction)
  })

  test('a list that is compared as a whole goes the way of its verb', () => {
    const text = 'giảm 8 vụ, giảm 03 người chết, 17 người bị thương so với cùng kỳ năm 2020'
    expect(readFigures(text).map(({ direction }) => direction)).toEqual(['down', 'down', 'down'])
  })
})

describe('doubtful readings are read as printed and marked', () => {
  test.each([
    ['với tổng số tiền: 87,9 tỷ triệu đồng thuộc', '87.9', '87900000000000000', 'misprinted-scale'],
    ['đạt tỷ lệ 68.443%.', '68.443', '68.443', 'percent-with-point'],
    ['Quảng Trị (80, 68%)', '80.68', '80.68', 'split-number'],
  ])('%s', (text, value, baseValue, rule) => {
    const figure = only(text)
    expect(figure).toMatchObject({ value, baseValue, rule })
    expect(doubtAbout(figure)).toMatch(/\p{L}/u)
  })

  test('growth may pass a thousand percent, and one decimal behind a point is no thousand', () => {
    expect(only('tăng 1.200% so với').value).toBe('1200')
    expect(only('đạt 99.4%').value).toBe('99.4')
    expect(doubtAbout(only('đạt 99.4%'))).toBeNull()
  })
})

describe('what only looks like a figure', () => {
  test.each([
    'Năm 2021, thành phố tiếp tục',
    'giai đoạn 2021 - 2025, định hướng đến năm 2030',
    'ngày 22 tháng 9 năm 2021',
    'từ ngày 01/7/2021 đến 31/12/2021',
    '(17/10/2002-17/10/2022)',
    'Nghị quyết số 40-NQ/TU ngày 05/8/2021',
    'Thông tư 01; 02; 03/2021 ngày 02/02/2021 của Bộ GD&ĐT',
    'HĐND thành phố khóa XXI, kỳ họp thứ 4, lần thứ XVII',
    'dịch vụ công trực tuyến mức độ 3, 4 và cấp độ 4',
    'Quốc lộ 32, khối 2, phòng khám số 2 Nguyễn Du',
    'dịch Covid-19, Covid -19, SARS-CoV-2',
    'trường hợp F0/F1',
    'thường trực 24/24, từ 7h30',
    'tỷ lệ 1/10.000, quy hoạch 1/500',
    'giáo viên hạng II, đô thị loại I',
    'phổ cập mức độ 3 năm 2020, 2021;',
    'hai con số, một cửa, một số ngành, kỳ họp thứ hai',
    'chuyển sang 2022.',
    'Liên hệ: 0205.3810.123',
  ])('%s', (text) => {
    expect(readFigures(text)).toEqual([])
  })

  test('is named with its kind and normalised value', () => {
    const text = 'Nghị quyết số 40-NQ/TU ngày 05/8/2021 giai đoạn 2021 - 2030, khóa XXI, 716 F1²'
    const mentions = readMentions(text)
    expect(
      mentions.map((mention) => [
        mention.kind,
        mention.kind === 'quantity' ? mention.figure.value : mention.value,
      ]),
    ).toEqual([
      ['legalNumber', '40-NQ/TU'],
      ['date', '2021-08-05'],
      ['years', '2021/2030'],
      ['ordinal', 'khóa XXI'],
      ['quantity', '716'],
      ['noteMark', '2'],
    ])
  })

  test('digits that follow no notation are named and not guessed', () => {
    expect(readFigures('tổng số 1.23.456 đồng')).toEqual([])
    expect(readMentions('tổng số 1.23.456 đồng').map(({ kind }) => kind)).toEqual(['unreadable'])
  })
})

describe('for any text', () => {
  const piece = fc.constantFrom(
    '331 tỷ đồng',
    '226/250 TTHC',
    'năm 2021',
    'giảm 7,3%',
    ', ',
    ' và ',
    'đạt ',
    '08 vụ',
    '²',
    '18 - 20 triệu',
    'số 2',
    '(',
    ')',
    '1.902',
    '%',
    'Nghị quyết số 40-NQ/TU',
  )

  test('spans are exact, ordered and disjoint', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ').normalize('NFC')
        let end = 0
        for (const figure of readFigures(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.start).toBeGreaterThanOrEqual(end)
          end = figure.end
        }
      }),
    )
  })

  test('a number in Vietnamese notation is read with its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const decimal =
          cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, '0').replace(/0$/, '')}`
        expect(only(`tổng thu đạt ${formatVietnameseNumber(decimal)} tỷ đồng`).value).toBe(decimal)
      }),
    )
  })
})
