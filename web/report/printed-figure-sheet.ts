import { readFigurePage, type Figure } from '../api/figures.ts'
import { fetchJson } from '../api/service.ts'
import { arrivingPart } from '../dom/arriving-part.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { figureSentence, sentenceWithSource } from '../figures/figure-sentence.ts'
import { factList } from '../facts/fact-list.ts'
import { relationName, statusName } from '../facts/fact-names.ts'
import type { NamedFact } from '../facts/named-fact.ts'
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
  return [factList(factsOf(figure)), copy, element('p', {}, others), spoken]
}

function factsOf(figure: Figure): NamedFact[] {
  const { label, qualifiers, period, status, relation, unit, planShares, changes } = figure
  const said = [...planShares, ...changes].map(({ words }) => words)
  return [
    { name: 'Câu đầy đủ', value: figureSentence(figure) },
    { name: 'Chỉ tiêu', value: [label, ...qualifiers].join('; ') },
    { name: 'Thời gian', value: period === null ? 'Báo cáo không ghi' : periodWords(period) },
    { name: 'Đơn vị', value: unit === '' ? 'Không có' : unit },
    { name: 'Tình trạng', value: statusName(status) },
    { name: 'Loại số liệu', value: relationName(relation) },
    ...(said.length === 0 ? [] : [{ name: 'Kèm theo', value: said.join('; ') }]),
  ]
}
