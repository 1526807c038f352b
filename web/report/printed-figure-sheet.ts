import { readFigurePage, type Figure } from '../api/figures.ts'
import { fetchJson } from '../api/service.ts'
import { arrivingPart } from '../dom/arriving-part.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { figureSentence, sentenceWithSource } from '../figures/figure-sentence.ts'
import { RELATION_NAMES, STATUS_NAMES } from '../figures/kind-names.ts'
import { periodWords } from '../periods/period-words.ts'

const GONE = 'Báo cáo đã được cập nhật nên số liệu này đã thay đổi. Bạn tải lại trang để xem bản mới.'

interface PressedFigure {
  factId: string
  /** As printed. */
  text: string
  documentTitle: string
}

/** What is known of a figure of the report, and the sentence to take along. */
export function openPrintedFigure({ factId, text, documentTitle }: PressedFigure): void {
  const known = arrivingPart({
    load: () => fetchJson(`/api/figures?ids=${encodeURIComponent(factId)}`, readFigurePage),
    show: ({ items: [figure] }) =>
      figure === undefined ? [element('p', {}, GONE)] : knownOf(figure, documentTitle),
    instead: () => [],
    gone: GONE,
  })
  openSheet(text, known)
}

function knownOf(figure: Figure, documentTitle: string): HTMLElement[] {
  const spoken = element('div', { class: 'spoken-only', role: 'status' })
  const others = element(
    'a',
    { href: `/figures?q=${encodeURIComponent(figure.label)}` },
    'Các số liệu khác của chỉ tiêu này',
  )
  const copy = copyButton({
    words: 'Chép kèm nguồn',
    attributes: { class: 'secondary' },
    textOf: () => sentenceWithSource(figure, documentTitle, location.origin),
    announce: createAnnouncer(spoken),
  })
  return [factList(figure), copy, element('p', {}, others), spoken]
}

function factList(figure: Figure): HTMLElement {
  const { label, qualifiers, period, status, relation, unit, planShares, changes } = figure
  const said = [...planShares, ...changes].map(({ words }) => words)
  const facts = [
    ['Câu đầy đủ', figureSentence(figure)],
    ['Chỉ tiêu', [label, ...qualifiers].join('; ')],
    ['Thời gian', period === null ? 'Báo cáo không ghi' : periodWords(period)],
    ['Đơn vị', unit === '' ? 'Không có' : unit],
    ['Tình trạng', STATUS_NAMES[status]],
    ['Loại số liệu', RELATION_NAMES[relation]],
    ...(said.length === 0 ? [] : [['Kèm theo', said.join('; ')]]),
  ]
  const lines = facts.map(([name = '', value = '']) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  )
  return element('dl', { class: 'figure-facts' }, ...lines)
}
