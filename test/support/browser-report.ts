/**
 * A made-up report as GET /api/documents/:id gives it: two notes on one mark, a table, a list, a letterhead, a
 * signature, and markup in a sentence, which has to stay text.
 */
export const REPORT_ID = 'bao-cao-xa-thanh-binh-2024'

export const passageIds = {
  title: `${REPORT_ID}.aa01`,
  industry: `${REPORT_ID}.aa02`,
  tourism: `${REPORT_ID}.aa03`,
  row: `${REPORT_ID}.aa06`,
  markup: `${REPORT_ID}.aa08`,
  note: `${REPORT_ID}.cc03`,
} as const

export const TOURISM =
  'Lượng khách đến xã đạt 12.400 lượt³, bằng 103% kế hoạch; doanh thu du lịch đạt 8,6 tỷ đồng, tăng 12% so với năm 2023.'
export const VISITORS_NOTE = 'Gồm 11.900 lượt khách trong nước và 500 lượt khách quốc tế.'
const INDUSTRY =
  'Giá trị sản xuất công nghiệp năm 2024 đạt 96 tỷ đồng¹. Toàn xã có 42 cơ sở sản xuất đang hoạt động.'

export const QUOTE = 'doanh thu du lịch đạt 8,6 tỷ đồng, tăng 12% so với năm 2023'
export const quoteRange = { start: TOURISM.indexOf(QUOTE), end: TOURISM.indexOf(QUOTE) + QUOTE.length }

const markAt = (text: string, mark: string, noteId: string) => ({
  noteId,
  start: text.indexOf(mark),
  end: text.indexOf(mark) + mark.length,
})

const figureAt = (text: string, printed: string) => ({
  factId: `fact-${printed}`,
  start: text.indexOf(printed),
  end: text.indexOf(printed) + printed.length,
})

const ROW_COLUMNS = ['Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Thực hiện']

function passage(id: string, kind: string, sectionId: string, text: string, more: object = {}) {
  const rest = {
    blockId: id,
    label: kind === 'item' ? '-' : '',
    marks: [],
    figures: [],
    cells: null,
    footnote: null,
    noteId: null,
    sectionPath: [],
  }
  return { passageId: id, kind, sectionId, text, ...rest, ...more }
}

function row(id: string, cells: string[]) {
  const text = cells.join(' | ')
  let at = 0
  const spans = cells.map((cell, index) => {
    const start = at
    at += cell.length + ' | '.length
    return { column: ROW_COLUMNS[index] ?? '', start, end: start + cell.length }
  })
  return passage(id, 'row', 's2', text, { cells: spans })
}

function note(id: string, noteId: string, footnote: number, text: string) {
  return passage(id, 'note', 's2', text, { noteId, footnote, label: String(footnote) })
}

export const reportDocument = {
  id: REPORT_ID,
  title: 'Báo cáo tình hình kinh tế - xã hội xã Thanh Bình năm 2024',
  sections: [
    {
      id: 's1',
      label: 'I.',
      title: 'KẾT QUẢ THỰC HIỆN NĂM 2024',
      passageIds: [],
      footnoteIds: [],
      children: [
        { id: 's2', label: '1.', title: 'Về kinh tế', children: [], passageIds: [], footnoteIds: [] },
      ],
    },
    { id: 's3', label: 'II.', title: 'NHIỆM VỤ NĂM 2025', children: [], passageIds: [], footnoteIds: [] },
  ],
  blocks: [
    passage(`${REPORT_ID}.aa00`, 'letterhead', 's0', 'ỦY BAN NHÂN DÂN XÃ THANH BÌNH'),
    passage(passageIds.title, 'title', 's0', 'BÁO CÁO Tình hình kinh tế - xã hội xã Thanh Bình năm 2024'),
    passage(passageIds.industry, 'paragraph', 's2', INDUSTRY, {
      marks: [markAt(INDUSTRY, '¹', 'n1'), markAt(INDUSTRY, '¹', 'n2')],
    }),
    passage(passageIds.tourism, 'paragraph', 's2', TOURISM, {
      marks: [markAt(TOURISM, '³', 'n3')],
      figures: [figureAt(TOURISM, '8,6 tỷ đồng'), figureAt(TOURISM, '12%')],
    }),
    passage(`${REPORT_ID}.aa04`, 'paragraph', 's2', 'Một số chỉ tiêu chủ yếu:'),
    row(`${REPORT_ID}.aa05`, ['Thu ngân sách', 'triệu đồng', '4.200', '4.515']),
    row(passageIds.row, ['Sản lượng lúa', 'tấn', '1.850', '1.902']),
    passage(`${REPORT_ID}.aa07`, 'item', 's3', 'Phấn đấu thu nhập bình quân đầu người đạt 58 triệu đồng.'),
    passage(
      passageIds.markup,
      'item',
      's3',
      'Văn bản có đoạn <img src=x onerror=alert(1)> phải được giữ nguyên.',
    ),
    ...Array.from({ length: 25 }, (_, index) =>
      passage(
        `${REPORT_ID}.bb${index}`,
        'paragraph',
        's3',
        `Nhiệm vụ thứ ${index + 1}: tiếp tục triển khai các chương trình, dự án trên địa bàn xã theo kế hoạch đã được phê duyệt, bảo đảm tiến độ và chất lượng.`,
      ),
    ),
    note(`${REPORT_ID}.cc01`, 'n1', 1, 'Theo giá so sánh năm 2010.'),
    note(`${REPORT_ID}.cc02`, 'n2', 1, 'Chưa gồm khu công nghiệp mới.'),
    note(passageIds.note, 'n3', 3, VISITORS_NOTE),
    passage(`${REPORT_ID}.dd01`, 'signature', 's0', 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'),
  ],
}

/** The figure of the quote as GET /api/figures gives it. */
export const tourismFigure = {
  factId: 'fact-8,6 tỷ đồng',
  documentId: REPORT_ID,
  text: '8,6 tỷ đồng',
  words: '8,6 tỷ đồng',
  unit: 'tỷ đồng',
  baseValue: 8_600_000_000,
  baseUnit: 'đồng',
  bound: 'exact',
  label: 'Doanh thu du lịch',
  qualifiers: [],
  period: '2024',
  status: 'actual',
  relation: 'value',
  planShares: [],
  changes: [],
  spokenOf: null,
  ...quoteRange,
  quote: QUOTE,
  quoteStart: quoteRange.start,
  sectionPath: ['I. KẾT QUẢ THỰC HIỆN NĂM 2024', '1. Về kinh tế'],
  footnote: null,
  url: `/report/${REPORT_ID}#${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`,
}
