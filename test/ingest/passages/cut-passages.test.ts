import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import { PassageSchema } from '../../../src/domain/passage.ts'
import {
  EXPORT_PLAN,
  LANG_SON,
  TELEGRAM,
  allBlocks,
  everyDocument,
  madeUp,
  realDocument,
} from '../parse/real-documents.ts'

const passagesOf = (text: string) => cutPassages(parseDocument(madeUp(text)))
const report = cutPassages((await realDocument(LANG_SON)).tree)
const telegram = cutPassages((await realDocument(TELEGRAM)).tree)
const plan = cutPassages((await realDocument(EXPORT_PLAN)).tree)
const documents = await everyDocument()

describe.each(documents.map((source) => [source.id, source] as const))('passages of %s', (_, source) => {
  const tree = parseDocument(source)
  const passages = cutPassages(tree)

  test('fit their schema, at most 700 characters, in order, with ids of their own', () => {
    passages.forEach((passage, at) => {
      expect(PassageSchema.parse(passage)).toEqual(passage)
      expect(passage.text.length).toBeLessThanOrEqual(700)
      expect(passage.order).toBe(at)
    })
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  })

  test('are exact slices of their blocks, their marks and cells of them', () => {
    const blocks = new Map(allBlocks(tree).map((block) => [block.id, block]))
    for (const passage of passages) {
      const block = blocks.get(passage.blockId)
      expect(block?.text.slice(passage.blockStart, passage.blockStart + passage.text.length)).toBe(
        passage.text,
      )
      for (const mark of passage.marks)
        expect(block?.marks).toContainEqual({
          ...mark,
          start: mark.start + passage.blockStart,
          end: mark.end + passage.blockStart,
        })
    }
  })

  test('hold every word of the tree but headings, heads of tables and page numbers', () => {
    const bare = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const wanted = allBlocks(tree)
      .filter(({ cells, text }) => cells?.length !== 0 && /\p{L}{2}/u.test(text))
      .map(({ text }) => text)
    const held = new Map<string, string>()
    for (const { blockId, text } of passages) held.set(blockId, `${held.get(blockId) ?? ''}${text}`)
    expect(bare([...held.values()].join('')).length).toBe(bare(wanted.join('')).length)
  })
})

describe('the id of a passage', () => {
  test('is the hash of its text, so that it survives what changes around it', () => {
    const [before] = passagesOf('Thu đạt 331 tỷ đồng.')
    const after = passagesOf('Chi đạt 12 tỷ đồng.\n\nThu đạt 331 tỷ đồng.')
    const hash = createHash('sha256').update('Thu đạt 331 tỷ đồng.').digest('hex').slice(0, 12)
    expect(before?.id).toBe(`bao-cao.${hash}`)
    expect(after[1]?.id).toBe(before?.id)
  })

  test('has a running number where the same text comes again', () => {
    const ids = passagesOf('Đạt khá.\n\nI. CHI\n\nĐạt khá.\n\nII. VỐN\n\nĐạt khá.').map(({ id }) => id)
    expect(ids).toEqual([ids[0], `${ids[0] ?? ''}-2`, `${ids[0] ?? ''}-3`])
  })
})

describe('what stands beside the text', () => {
  test('the headings, from the outermost', () => {
    const passage = report.find(({ text }) => text.includes('doanh thu du lịch đạt 331 tỷ đồng'))
    expect(passage?.sectionPath).toEqual([
      'Phần thứ nhất TÌNH HÌNH THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2021',
      'II. KẾT QUẢ CHỦ YẾU',
      '1. Về kinh tế',
      'a) Hoạt động thương mại - du lịch - dịch vụ',
    ])
  })

  test('the item that announces', () => {
    const passage = report.find(({ text }) => text.startsWith('Một số quy định pháp luật còn có sự'))
    expect(passage?.context.lead).toEqual(['Nguyên nhân khách quan:'])
  })

  test('of a long item only its head and its last clause', () => {
    const passage = plan.find(({ text }) => text.startsWith('Tổng sản phẩm Nhãn tham gia xuất khẩu'))
    expect(passage?.context.lead).toEqual(['Các sản phẩm trái cây:', 'Một số sản phẩm trái cây chủ yếu:'])
  })

  test('the names of the rows above, never their figures', () => {
    const leadOf = (passages: typeof plan, start: string) =>
      passages.find(({ text }) => text.startsWith(start))?.context.lead
    expect(leadOf(plan, '- | Diện tích | Ha | 26.120')).toEqual(['I | CÂY CÔNG NGHIỆP', 'Cà Phê'])
    expect(leadOf(plan, '17 | Xi măng')).toEqual(['II | Sản phẩm công nghiệp khác'])
    expect(leadOf(telegram, 'Chưa thực thi | 32')).toEqual(['Bộ Công Thương'])
  })

  test('a note of a heading stands under that heading', () => {
    const note = telegram.find(({ text }) => text.startsWith('Trên cơ sở rà soát dữ liệu'))
    expect(note).toMatchObject({ kind: 'note', footnote: 1, context: { anchor: null } })
    expect(note?.sectionPath[0]).toMatch(/^PHỤ LỤC II /u)
  })
})

describe('the order', () => {
  test('letterhead and title, body, notes, signature', () => {
    const kinds = report.map(({ kind }) => kind)
    const runs = kinds.filter((kind, at) => kind !== kinds[at - 1] && kind !== 'item')
    expect([...new Set(runs)]).toEqual(['title', 'paragraph', 'note', 'signature'])
  })

  test('heads of tables and page numbers are no passages', () => {
    expect(plan.some(({ text }) => text.startsWith('TT | ') || text.startsWith('1 | 2 | 3'))).toBe(false)
    expect(passagesOf('Thu đạt khá.\n\n12\n\nTrang 13\n\nChi đạt khá.').map(({ text }) => text)).toEqual([
      'Thu đạt khá.',
      'Chi đạt khá.',
    ])
  })
})
