import type { PassageEntry, PassageFigure } from '../../web/api/passage-reader.ts'
import { passageIds, REPORT_ID, reportDocument, TOURISM, VISITORS_NOTE } from './browser-report.ts'

const SECTION_PATH = ['I. KẾT QUẢ THỰC HIỆN NĂM 2024', '1. Về kinh tế']

type Place = Pick<PassageEntry, 'id' | 'text'>

/** A figure of a passage as GET /api/passages/:id gives it. */
export function printedFigure(
  { id, text }: Place,
  changes: Partial<PassageFigure> & Pick<PassageFigure, 'text' | 'label'>,
): PassageFigure {
  const start = text.indexOf(changes.text)
  const end = start + changes.text.length
  return {
    factId: `${id}#${start}`,
    unit: '',
    qualifiers: [],
    period: '2024',
    status: 'actual',
    relation: 'value',
    direction: null,
    comparedTo: null,
    start,
    end,
    quote: text,
    url: `/report/${REPORT_ID}#${id}:${start}-${end}`,
    ...changes,
  }
}

function entry(place: Place, changes: Partial<PassageEntry>): PassageEntry {
  return {
    ...place,
    documentTitle: reportDocument.title,
    sectionPath: SECTION_PATH,
    footnote: null,
    anchor: null,
    footnotes: [],
    figures: [],
    url: `/report/${REPORT_ID}#${place.id}:0-${place.text.length}`,
    ...changes,
  }
}

const tourism = { id: passageIds.tourism, text: TOURISM }
const visitors = { id: passageIds.note, text: VISITORS_NOTE }

export const figures = {
  revenue: printedFigure(tourism, { text: '8,6 tỷ đồng', unit: 'tỷ đồng', label: 'Doanh thu du lịch' }),
  growth: printedFigure(tourism, {
    text: '12%',
    unit: '%',
    label: 'Doanh thu du lịch tăng',
    relation: 'change',
    direction: 'up',
    comparedTo: '2023',
  }),
  domestic: printedFigure(visitors, {
    text: '11.900 lượt khách',
    unit: 'lượt khách',
    label: 'Khách trong nước',
  }),
  foreign: printedFigure(visitors, { text: '500 lượt khách', unit: 'lượt khách', label: 'Khách quốc tế' }),
}

/** The passages that answers cite: a paragraph with a note, and the note. */
export const passageEntries: readonly PassageEntry[] = [
  entry(tourism, {
    footnotes: [{ number: 3, text: VISITORS_NOTE }],
    figures: [figures.revenue, figures.growth],
  }),
  entry(visitors, {
    footnote: 3,
    anchor: 'Lượng khách đến xã đạt 12.400 lượt³',
    figures: [figures.domestic, figures.foreign],
  }),
]

/** The same as GET /api/passages/:id gives them. */
export const passageReplies = passageEntries.map(({ anchor, ...rest }) => ({
  ...rest,
  anchor:
    anchor === null ? null : { passageId: passageIds.tourism, start: 0, end: anchor.length, text: anchor },
}))
