import { describe, expect, test } from 'vitest'
import type { Section } from '../../../src/domain/document.ts'
import { EXPORT_PLAN, LANG_SON, RESOLUTION, blockWith, realDocument, sectionsOf } from './real-documents.ts'

const report = (await realDocument(LANG_SON)).tree
const plan = (await realDocument(EXPORT_PLAN)).tree
const resolution = (await realDocument(RESOLUTION)).tree

const nameOf = ({ label, title }: Section) => [label, title].filter((part) => part !== '').join(' ')
const childrenOf = (section: Section | undefined) => section?.children.map(nameOf)
const sectionNamed = (root: Section, name: string) =>
  sectionsOf(root).find((section) => nameOf(section) === name)

describe('headings of the report, which carry no markup', () => {
  test('two parts, whose titles stand on the next line', () => {
    expect(childrenOf(report.root)).toEqual([
      'Phần thứ nhất TÌNH HÌNH THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2021',
      'Phần thứ hai KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2022',
    ])
  })

  test('“II.” of the second part closes “c)” and “2.” although no “I.” stands before it', () => {
    expect(childrenOf(report.root.children[1])).toEqual([
      '1. Chủ đề năm 2022',
      '2. Mục tiêu tổng quát',
      'II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
    ])
  })

  test('two sections “d)” stand side by side and are told apart', () => {
    const sections =
      sectionNamed(report.root, '1. Về kinh tế')?.children.filter(({ label }) => label === 'd)') ?? []
    expect(sections.map(({ title }) => title)).toEqual([
      'Công tác quản lý, điều hành ngân sách nhà nước (có báo cáo chuyên đề)',
      'Hoạt động của các thành phần kinh tế',
    ])
    expect(new Set(sections.map(({ id }) => id)).size).toBe(2)
    expect(report.oddities).toContain('Có 2 mục cùng ký hiệu d) trong mục “1. Về kinh tế”')
  })

  test('“* Dự kiến một số chỉ tiêu …” heads the targets a), b), c)', () => {
    const targets = sectionNamed(report.root, '* Dự kiến một số chỉ tiêu chủ yếu của năm 2022')
    expect(childrenOf(targets)).toEqual([
      'a) Các chỉ tiêu kinh tế',
      'b) Các chỉ tiêu xã hội',
      'c) Các chỉ tiêu môi trường',
    ])
  })

  test('a numbered paragraph opens a section and stays a paragraph', () => {
    const block = blockWith(report, 'Chuyển hướng chiến lược phòng, chống dịch')
    const section = sectionsOf(report.root).find(({ blocks }) => blocks.includes(block))
    expect(section).toMatchObject({ label: '2.', title: '' })
  })

  test('“- Nguyên nhân khách quan:” announces the paragraphs below it, not the general assessment', () => {
    const cause = blockWith(report, 'Nguyên nhân chủ quan:')
    expect(blockWith(report, 'Một số cán bộ, công chức các cơ quan').parentId).toBe(cause.id)
    expect(blockWith(report, 'Đánh giá chung, năm 2021').parentId).toBeNull()
  })

  test('letterhead, title and signature stand apart', () => {
    expect(report.title).toBe(
      'Báo cáo Tình hình thực hiện kế hoạch phát triển kinh tế - xã hội năm 2021; Mục tiêu, nhiệm vụ kế hoạch năm 2022',
    )
    expect(report.letterhead.map(({ text }) => text.slice(0, 20))).toEqual([
      'BÁO CÁO Tình hình th',
      '(Trình tại kỳ họp th',
    ])
    expect(report.signature.map(({ text }) => text)).toContain('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn Hạnh')
  })
})

describe('headings of the other documents', () => {
  test('a decision, the plan it issues and two annexes', () => {
    expect(childrenOf(plan.root)).toEqual([
      'Điều 1.',
      'Điều 2.',
      'Điều 3.',
      'KẾ HOẠCH XUẤT KHẨU SẢN PHẨM HÀNG HÓA TỈNH SƠN LA GIAI ĐOẠN 2026 - 2030',
      'PHỤ LỤC 01 ĐỊNH HƯỚNG PHÁT TRIỂN VÙNG NGUYÊN LIỆU NÔNG SẢN TỈNH SƠN LA GIAI ĐOẠN 2026 - 2030',
      'PHỤ LỤC 02 DANH MỤC HÀNG HÓA THAM GIA XUẤT KHẨU CỦA TỈNH SƠN LA GIAI ĐOẠN 2026 – 2030',
    ])
  })

  test('“Điều 2.” above “2.1.”, “Điều 1.” above “a)”', () => {
    expect(
      resolution.root.children.map(({ label, children }) => [label, children.map((child) => child.label)]),
    ).toEqual([
      ['Điều 1.', ['a)', 'b)']],
      ['Điều 2.', ['2.1.', '2.2.', '2.3.', '2.4.', '2.5.']],
      ['Điều 3.', []],
    ])
  })

  test('the words before the colon are the title of a run-in paragraph', () => {
    const [goal] = resolution.root.children[0]?.children ?? []
    expect(goal).toMatchObject({ label: 'a)', title: 'Mục tiêu tổng quát' })
    expect(goal?.blocks[0]?.text).toMatch(/^Củng cố, chuẩn bị tốt/u)
  })

  test('items “+” hang on the item “-” that announces them', () => {
    const fruit = blockWith(plan, 'Các sản phẩm trái cây: Tổng sản phẩm')
    expect(blockWith(plan, 'Tổng sản phẩm Xoài tham gia xuất khẩu')).toMatchObject({
      label: '+',
      parentId: fruit.id,
    })
  })
})
