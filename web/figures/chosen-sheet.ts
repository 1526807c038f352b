import { fetchJson } from '../api/service.ts'
import { readFigurePage, type Figure } from '../api/figures.ts'
import { troubleOf } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { barTable } from '../charts/bar-table.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { copyButton } from '../dom/copy-button.ts'
import { actionButton, element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { planCharts, type ChartGroup } from './chart-groups.ts'
import { exportLinks } from './export-links.ts'
import { sentenceWithSource } from './figure-sentence.ts'
import { chosenQuery } from './search-state.ts'

export interface ChosenSheetParts {
  chosen: readonly string[]
  titleOf: (documentId: string) => string
}

/** Shows the ticked figures: charts, files, sentences to copy. */
export function openChosenSheet(parts: ChosenSheetParts): void {
  const body = element('div', { class: 'chosen-body' }, element('p', {}, 'Đang tải…'))
  openSheet('Số liệu đã chọn', body).classList.add('sheet-wide')
  void showChosen(body, parts)
}

async function showChosen(body: HTMLElement, parts: ChosenSheetParts): Promise<void> {
  const query = chosenQuery(parts.chosen)
  try {
    const { items } = await fetchJson(`/api/figures?${query}&limit=200`, readFigurePage)
    body.replaceChildren(...chosenContent(items, query, parts))
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    const retry = actionButton({ class: 'primary' }, ['Thử lại'], () => void showChosen(body, parts))
    body.replaceChildren(
      element('div', { class: 'failure' }, element('p', { role: 'alert' }, troubleSentence(trouble)), retry),
    )
  }
}

function chosenContent(
  figures: readonly Figure[],
  query: string,
  { chosen, titleOf }: ChosenSheetParts,
): Node[] {
  const spoken = element('div', { class: 'spoken-only', role: 'status' })
  const copyAll = copyButton({
    words: 'Chép tất cả',
    attributes: { class: 'quiet' },
    textOf: () =>
      figures
        .map((figure) => sentenceWithSource(figure, titleOf(figure.documentId), location.origin))
        .join('\n'),
    announce: createAnnouncer(spoken),
  })
  const { groups, note } = planCharts(figures)
  const gone = chosen.length - figures.length
  return [
    ...(gone > 0 ? [element('p', {}, `${gone} số liệu đã chọn không còn trong các báo cáo.`)] : []),
    element('div', { class: 'chosen-actions' }, exportLinks(query, figures.length), copyAll),
    ...(note === '' ? [] : [element('p', { class: 'chart-note' }, note)]),
    ...groups.map(chartView),
    spoken,
  ]
}

function chartView({ title, bars }: ChartGroup): HTMLElement {
  return barTable({
    title,
    labelHead: 'Chỉ tiêu',
    valueHead: 'Số liệu',
    bars: bars.map(({ url, ...bar }) => ({
      ...bar,
      source:
        url === null ? '' : element('a', { href: url, 'aria-label': `Nguồn của ${bar.label}` }, 'Nguồn'),
    })),
  })
}
