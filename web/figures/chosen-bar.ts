import { actionButton, element } from '../dom/element.ts'

export interface ChosenBar {
  view: HTMLElement
  show: (count: number) => void
}

/** Tells how many figures are ticked and what can be done with them; at the lower edge while there are any. */
export function chosenBar({ onOpen, onClear }: { onOpen: () => void; onClear: () => void }): ChosenBar {
  const count = element('p', { class: 'chosen-count' })
  const view = element(
    'section',
    { class: 'chosen-bar', 'aria-label': 'Số liệu đã chọn', hidden: '' },
    count,
    actionButton({ class: 'primary' }, ['Biểu đồ, tải về'], onOpen),
    actionButton({ class: 'quiet' }, ['Bỏ chọn'], onClear),
  )
  return {
    view,
    show: (chosen) => {
      view.hidden = chosen === 0
      count.textContent = `Đã chọn ${chosen}`
    },
  }
}
