import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { EXPORT_PLAN, TELEGRAM, bodyBlocks, madeUp, realDocument, sectionsOf } from './real-documents.ts'

const treeOf = (text: string) => parseDocument(madeUp(text))
const namesOf = (text: string) =>
  sectionsOf(treeOf(text).root)
    .slice(1)
    .map(
      ({ level, label, title }) =>
        `${'  '.repeat(level - 1)}${[label, title].filter((part) => part !== '').join(' ')}`,
    )

describe('the title of a document', () => {
  test.each([
    ['BÁO CÁO\n\nTình hình năm 2020\n\nI. KẾT QUẢ', 'Báo cáo Tình hình năm 2020'],
    ['# Báo cáo tình hình năm 2020\n\n## I. Kết quả', 'Báo cáo tình hình năm 2020'],
    [
      'BÁO CÁO\n\nKẾT QUẢ THỰC HIỆN\nNĂM 2020\n\nNăm 2020 có nhiều khó khăn.',
      'BÁO CÁO KẾT QUẢ THỰC HIỆN NĂM 2020',
    ],
    ['Nghị quyết về phát triển cây chè\n\nI - Mục tiêu', 'Nghị quyết về phát triển cây chè'],
    ['Năm 2020 có nhiều khó khăn.', 'bao-cao'],
  ])('%j', (text, title) => {
    expect(treeOf(text).title).toBe(title)
  })

  test('number, place and date and the issuing body are no title', async () => {
    const { tree } = await realDocument(TELEGRAM)
    expect(tree.letterhead.map(({ kind, text }) => `${kind} ${text.slice(0, 30)}`)).toEqual([
      'letterhead THỦ TƯỚNG CHÍNH PHỦ',
      'letterhead CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      'letterhead Số: 220/CĐ-TTg',
      'letterhead Hà Nội, ngày 18 tháng 11 năm 2',
      'title CÔNG ĐIỆN TẬP TRUNG HOÀN THÀNH',
    ])
  })
})

describe('headings and what only looks like them', () => {
  test('the same labels nest as each document nests them', () => {
    expect(
      namesOf('# I. Thu\n\n## a. Nội địa\n\nĐạt.\n\n## b. Xuất khẩu\n\nĐạt.\n\n# II. Chi\n\nĐạt.'),
    ).toEqual(['I. Thu', '  a. Nội địa', '  b. Xuất khẩu', 'II. Chi'])
  })

  test('“A.” may stand above “I.” or below it, as it begins', () => {
    const text = (...labels: string[]) => labels.map((label) => `${label} Kết quả\n\nĐạt khá.`).join('\n\n')
    const levels = (...labels: string[]) =>
      sectionsOf(treeOf(`# BÁO CÁO\n\n${text(...labels)}`).root)
        .slice(1)
        .map(({ level }) => level)
    expect(levels('A.', 'I.', 'II.', 'B.', 'I.')).toEqual([1, 2, 2, 1, 2])
    expect(levels('I.', 'A.', 'B.', 'II.', 'A.')).toEqual([1, 2, 2, 1, 2])
    // the “A.” of II. was forgotten: the order learned above holds
    expect(levels('I.', 'A.', 'II.', 'B.')).toEqual([1, 2, 1, 2])
  })

  test('Markdown headings without labels nest by their depth', () => {
    expect(
      namesOf('# Báo cáo năm 2020\n\n## Kinh tế\n\n### 1. Chè\n\nTốt.\n\n## Xã hội\n\n### 1. Y tế\n\nTốt.'),
    ).toEqual(['Kinh tế', '  1. Chè', 'Xã hội', '  1. Y tế'])
  })

  test('a numbered line with nothing under it is text, not a heading', () => {
    const tree = treeOf('I. CHỈ TIÊU\n\n1. Trồng mới 500 ha rừng\n\n2. Đào tạo 200 lao động')
    expect(bodyBlocks(tree).map(({ text }) => text)).toEqual([
      'Trồng mới 500 ha rừng',
      'Đào tạo 200 lao động',
    ])
  })

  test('the plain number that stands in a sentence is no heading', () => {
    expect(namesOf('Đề nghị tỉnh bổ sung vốn theo khoản\n\n2. Các xã tiếp tục rà soát, báo cáo.')).toEqual([])
  })
})

describe('signatures', () => {
  test('a person who signs, between a decision and its plan', async () => {
    const { tree } = await realDocument(EXPORT_PLAN)
    expect(tree.signature.at(-1)?.text).toBe(
      'TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thành Công',
    )
    expect(tree.signature[0]?.text).toMatch(/^Nơi nhận: - Bộ Công Thương \(b\/c\);.*- Lưu: VT, Biên KT\.$/u)
  })

  test('recipients and signature side by side in a table are read down its columns', () => {
    const cells =
      '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| - Như trên; | CHỦ TỊCH |\n| - Lưu: VT. | Trần Văn Bình |'
    const joined =
      '| *Nơi nhận:* - Như trên; - Lưu: VT. | **TM.ỦY BAN NHÂN DÂN CHỦ TỊCH** Trần Văn Bình |\n|---|---|'
    expect(treeOf(`Thu đạt khá./.\n\n${cells}`).signature.map(({ text }) => text)).toEqual([
      'Nơi nhận: - Như trên; - Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình',
    ])
    expect(treeOf(`Thu đạt khá./.\n\n${joined}`).signature.map(({ text }) => text)).toEqual([
      'Nơi nhận: - Như trên; - Lưu: VT.',
      'TM.ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình',
    ])
  })

  test('two who sign are two blocks', () => {
    const tree = treeOf(
      'Thu đạt khá./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Hoa',
    )
    expect(tree.signature.map(({ text }) => text)).toEqual([
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình',
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Hoa',
    ])
  })

  test.each([
    'Nơi nhận hồ sơ là bộ phận một cửa',
    'kt xã hội của huyện ổn định',
    'Chủ tịch Ủy ban nhân dân huyện họp',
  ])('“%s” begins none', (line) => {
    expect(treeOf(`Thu đạt khá.\n\n${line}\n\nChi bảo đảm.`).signature).toEqual([])
  })

  test('an annex behind the signature is none of it', async () => {
    const { tree } = await realDocument(TELEGRAM)
    expect(tree.root.children.map(({ label }) => label).slice(-3)).toEqual([
      'PHỤ LỤC I',
      'PHỤ LỤC II',
      'PHỤ LỤC III',
    ])
  })
})
