import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'

interface ReportToolbarParts {
  onContents: () => void
  onSearch: () => void
  onFigures: (areShown: boolean) => void
  /** The field that opens below the buttons. */
  search: HTMLElement
}

/** What can be done with the report while reading; stays at the top. The table of contents has its own place on a wide screen. */
export function reportToolbar({ onContents, onSearch, onFigures, search }: ReportToolbarParts): HTMLElement {
  const figures = actionButton(
    { class: 'quiet', 'aria-pressed': 'false' },
    [icon('check'), 'Đánh dấu số liệu'],
    () => {
      const areShown = figures.getAttribute('aria-pressed') !== 'true'
      figures.setAttribute('aria-pressed', String(areShown))
      onFigures(areShown)
    },
  )
  return element(
    'div',
    { class: 'report-toolbar' },
    element(
      'div',
      { class: 'toolbar-buttons', role: 'toolbar', 'aria-label': 'Đọc báo cáo' },
      actionButton({ class: 'quiet only-narrow' }, [icon('list'), 'Mục lục'], onContents),
      actionButton({ class: 'quiet' }, [icon('search'), 'Tìm'], onSearch),
      figures,
    ),
    search,
  )
}
