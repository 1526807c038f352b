import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completePeriod, readPeriods, yearOfPeriod } from '../../../src/vietnamese/periods.ts'

const notations = (text: string, year: number | null = null) =>
  readPeriods(text).map((mention) => completePeriod(mention, year))

describe('periods with a year of their own', () => {
  test.each([
    ['năm 2021', ['2021']],
    ['cuối năm 2021 thành phố có', ['2021']],
    ['11 tháng đầu năm 2021 đạt', ['2021-M01..M11']],
    ['6 tháng đầu năm 2021', ['2021-H1']],
    ['6 tháng cuối năm 2021', ['2021-H2']],
    ['so với 9 tháng đầu năm 2020)', ['2020-M01..M09']],
    ['từ tháng 1 đến tháng 9 năm 2021', ['2021-M01..M09']],
    ['từ cuối tháng 4/2021,', ['2021-M04']],
    ['quý III/2021', ['2021-Q3']],
    ['Quý 2 năm 2022', ['2022-Q2']],
    ['ngày 30/11/2021', ['2021-11-30']],
    ['ngày 22 tháng 9 năm 2021', ['2021-09-22']],
    ['NGÀY 26 THÁNG 3 NĂM 2025', ['2025-03-26']],
    ['(17/10/2002-17/10/2022)', ['2002-10-17', '2022-10-17']],
    ['giai đoạn 2021 - 2025', ['2021/2025']],
    ['Kế hoạch 5 năm 2021 - 2025', ['2021/2025']],
    ['niên vụ 2014/2015', ['2014/2015']],
    ['năm học 2022-2023', ['2022/2023']],
    ['đất 05 năm (2021-2025) cấp tỉnh', ['2021/2025']],
    ['từ năm 2019 đến năm 2021', ['2019/2021']],
    ['năm 2020, 2021;', ['2020', '2021']],
    ['Tết Tân Sửu 2021, kỷ niệm', ['2021']],
    ['chuyển sang 2022.', ['2022']],
    ['nam 2021, 6 thang dau nam 2020', ['2021', '2020-H1']],
    // A note mark behind the year is no digit of it.
    ['người làm việc năm 2021²⁶.', ['2021']],
  ])('%s', (text, expected) => {
    expect(notations(text)).toEqual(expected)
  })
})

describe('periods that need the year in which the text speaks', () => {
  test.each([
    ['thực hiện 11 tháng đạt', '2021-M01..M11'],
    ['11 tháng đầu năm là', '2021-M01..M11'],
    ['đối tượng/12 tháng', '2021'],
    ['năm nay', '2021'],
    ['năm ngoái', '2020'],
    ['năm trước', '2020'],
    ['sang năm', '2022'],
    ['quý IV', '2021-Q4'],
    ['Tết Nguyên đán và 27/7 đến 4.543 lượt', '2021-07-27'],
    ['trước ngày 16/6', '2021-06-16'],
  ])('%s in 2021 is %s', (text, expected) => {
    expect(notations(text)).toEqual([null])
    expect(notations(text, 2021)).toEqual([expected])
  })

  test('"cùng kỳ" and a day of every month name no single period', () => {
    expect(notations('cùng kỳ', 2021)).toEqual([null])
    expect(notations('trước ngày 20 hằng tháng', 2021)).toEqual([null])
  })
})

describe('what is no period', () => {
  test.each([
    '2033 mã QR',
    'đạt 2009',
    '2021 người',
    '3/5 cuộc thanh tra',
    'trên 8/8 phường, xã',
    'phạt tù 9 tháng',
    'trẻ 6 tháng tuổi',
    'trong thời hạn 6 tháng',
    'Nghị quyết 15/2021/NQ-HĐND',
    '66.7/2025/NQ-CP',
    'ngày 31/2/2021',
    '1.902 suất',
  ])('%s', (text) => {
    expect(readPeriods(text)).toEqual([])
  })
})

test('the year of a notation, and none for a span', () => {
  expect(['2021', '2021-Q3', '2021-M01..M09', '2021-11-30'].map(yearOfPeriod)).toEqual([
    2021, 2021, 2021, 2021,
  ])
  expect(yearOfPeriod('2021/2025')).toBeNull()
})

test('any day of the calendar is read back', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
      expect(notations(`ngày ${Number(dayOfMonth)}/${Number(month)}/${year}`)).toEqual([iso])
      expect(notations(`ngày ${dayOfMonth} tháng ${month} năm ${year}`)).toEqual([iso])
    }),
  )
})
