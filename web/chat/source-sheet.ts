import type { Citation } from '../../src/domain/answer.ts'
import type { PassageEntry } from '../api/passage-reader.ts'
import { fetchPassage } from '../api/service.ts'
import { arrivingPart } from '../dom/arriving-part.ts'
import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { markedPassage } from './printed-place.ts'
import { openInReport, printedPlace, printedText } from './printed-text.ts'

const GONE =
  'Báo cáo đã được cập nhật, đoạn này không còn như lúc trả lời. Bạn có thể mở báo cáo từ đầu, hoặc hỏi lại câu hỏi.'

/** The cited words in their whole paragraph, where they stand, and the notes that belong to them. */
export function openSourceSheet(citation: Citation): void {
  const quoteAlone = () => [
    element('blockquote', { class: 'printed' }, element('p', {}, element('mark', {}, citation.quote))),
  ]
  const paragraph = arrivingPart({
    load: () => fetchPassage(citation.passageId),
    show: (passage) => [...wholeParagraph(passage, citation), openInReport(citation.url)],
    instead: () => [...quoteAlone(), openReport(citation.documentId)],
    gone: GONE,
  })
  openSheet(`Nguồn [${citation.marker}]`, printedPlace(citation), paragraph)
}

function wholeParagraph(passage: PassageEntry, citation: Citation): Node[] {
  const marked = markedPassage(passage.text, citation)
  const text = printedText(marked ?? { before: '', marked: citation.quote, after: '' })
  const anchor =
    passage.anchor === null
      ? []
      : [
          element('h3', {}, `Câu mang dấu chú thích ${passage.footnote ?? ''}`.trim()),
          element('blockquote', { class: 'printed' }, element('p', {}, passage.anchor)),
        ]
  return [text, ...anchor, ...notesOf(passage)]
}

function notesOf({ footnotes }: PassageEntry): Node[] {
  if (footnotes.length === 0) return []
  const items = footnotes.map(({ number, text }) =>
    element('li', {}, number === null ? text : `Chú thích ${number}: ${text}`),
  )
  return [element('h3', {}, 'Chú thích của đoạn này'), element('ul', { class: 'printed-notes' }, ...items)]
}

function openReport(documentId: string): HTMLElement {
  const address = `/report/${encodeURIComponent(documentId)}`
  return element('p', { class: 'printed-open' }, element('a', { href: address }, 'Mở báo cáo từ đầu'))
}
