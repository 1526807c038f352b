import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFactSearch, type FactSearch } from '../../../src/fact-search/fact-search.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'

const ROOT = new URL('../../../', import.meta.url)
const searchIn = (...files: string[]): FactSearch =>
  createFactSearch(
    libraryOf(
      Object.fromEntries(
        files.map((file, place) => [`d${place}`, readFileSync(new URL(file, ROOT), 'utf8')]),
      ),
    ),
  )

/** Figures by what was typed: the one that an official looks for, and among how many it must stand. */
type Expected = readonly [query: string, figure: string, among: number]

function expectFigures(search: FactSearch, table: readonly Expected[]): void {
  it.each(table)('%s: %s among the first %i', (q, figure, among) => {
    const texts = search.search({ q }).map((fact) => fact.text)
    expect(texts.slice(0, among)).toContain(figure)
  })
}

describe('in the report', () => {
  const search = searchIn('seeds/bao-cao-ktxh-lang-son-2021.md')
  expectFigures(search, [
    ['hộ nghèo', '66 hộ', 1],
    ['ho ngheo', '66 hộ', 1],
    ['ho ngeho', '66 hộ', 1],
    ['hộ nghèo năm 2021 là bao nhiêu', '66 hộ', 1],
    ['tỉ lệ hộ nghèo 2021', '0,26%', 3],
    ['hộ cận nghèo', '51 hộ', 1],
    ['thu ngan sach', '410.472 triệu đồng', 2],
    ['thu ngân sahc', '440.000 triệu đồng', 2],
    ['thu ngân sách 11 tháng', '410.472 triệu đồng', 1],
    ['chi ngân sách', '516.834 triệu đồng', 2],
    ['doanh thu du lịch', '331 tỷ đồng', 1],
    ['doanh thu du lịch 2022', '735 tỷ đồng', 1],
    ['dulich', '331 tỷ đồng', 3],
    ['khách du lịch', '735.200 lượt', 1],
    ['gpmb', '31 dự án', 2],
    ['tái định cư', '39 ô', 2],
    ['tỷ lệ tiêm', '97,1%', 1],
    ['tiem vac xin', '74.129 liều', 1],
    ['người tiêm mũi 1', '68.448 người', 1],
    ['số ca f0', '10 trường hợp', 1],
    ['bluezone', '82.303 máy', 1],
    ['thu nhập bình quân', '65,3 triệu đồng', 1],
    ['xuất khẩu', '12,42 triệu USD', 1],
    ['tốc độ tăng trưởng', '11,78%', 3],
    ['diện tích gieo trồng', '1.867 ha', 1],
    ['đàn lợn', '3.375 con', 1],
    ['bò', '02 con', 1],
    ['giải ngân đầu tư công', '161.724 triệu đồng', 1],
    ['xi mang', '887,6 tấn', 1],
    ['giấy phép xây dựng', '484 giấy phép', 1],
    ['bhyt', '91,7%', 3],
    ['tỉ lệ bao phủ bảo hiểm y tế', '91,7%', 1],
    ['giải quyết việc làm', '2.454 lao động', 1],
    ['lao động qua đào tạo', '77,1%', 1],
    ['tai nạn giao thông', '04 vụ', 1],
    ['phạm pháp hình sự', '83 vụ', 1],
    ['rác thải', '96%', 1],
    ['thanh tra', '07 cuộc', 1],
    ['hộ kinh doanh cấp mới', '845 hộ kinh doanh', 1],
    ['331', '331 tỷ đồng', 1],
    ['1902', '1.902 suất', 1],
  ])

  it.each(['doanh thu casino', 'cháy rừng đặc dụng', 'zzzqq', '???'])('%s: nothing', (q) => {
    expect(search.search({ q })).toEqual([])
  })
})

describe('in a report of another city', () => {
  expectFigures(createFactSearch(libraryOf({ 'hong-giang-2023': CITY_REPORT })), [
    ['hộ nghèo', '214 hộ', 1],
    ['ty le ho ngheo 2024', '0,5%', 1],
    ['doanh thu du lịch', '426 tỷ đồng', 1],
    ['doanh thu du lịch 2024', '450 tỷ đồng', 1],
    ['thu ngân sách', '1.284,5 tỷ đồng', 1],
    ['gpmb', '27 phương án', 2],
    ['tiem chung', '2.140 trẻ', 1],
    ['dien tich che', '1.830', 1],
    ['sản lượng cá 2024', '280', 1],
    ['khach dl', '512.400 lượt', 1],
  ])
})

describe('in documents of other kinds', () => {
  expectFigures(
    searchIn(
      'test/eval/documents/quoc-hoi-ke-hoach-ktxh-2025.md',
      'test/eval/documents/son-la-ke-hoach-xuat-khau-2026-2030.md',
      'test/eval/documents/cong-dien-220-thu-tuc-hanh-chinh-2025.md',
    ),
    [
      ['khách du lịch quốc tế', '22 - 23 triệu lượt', 1],
      ['khach noi dia', '120 - 130 triệu lượt', 1],
      ['chỉ số giá tiêu dùng', '4,5 - 5%', 1],
      ['gdp bình quân đầu người', '5.000 USD', 1],
      ['giai ngan', '95%', 3],
      ['tổng giá trị cà phê tham gia xuất khẩu 2030', '186 triệu USD', 1],
      ['sản lượng cà phê nhân 2027', '40.602', 1],
      ['xoai xuat khau', '18.000 tấn', 3],
      ['tong san pham che xuat khau', '12.000 tấn', 1],
      ['doanh thu dịch vụ tiêu dùng', '12%', 1],
    ],
  )
})
