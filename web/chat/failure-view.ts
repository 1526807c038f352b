import { actionButton, element } from '../dom/element.ts'

export interface Failure {
  /** What happened and what to do. */
  sentence: string
  /** Until the service takes the question again; 0 when it may be asked at once. */
  waitSeconds: number
  onRetry: () => void
}

/** Why an answer will not come, and a button to ask once more. While the service wants a pause, the button counts it down. */
export function failureView({ sentence, waitSeconds, onRetry }: Failure): HTMLElement {
  const retry = actionButton({ class: 'primary' }, ['Thử lại'], onRetry)
  const view = element('div', { class: 'failure' }, element('p', {}, sentence), retry)
  if (waitSeconds > 0) countDown(retry, Date.now() + waitSeconds * 1000)
  return view
}

/** By the clock and not by the ticks: a tab in the background gets few of them. */
function countDown(button: HTMLButtonElement, end: number): void {
  const show = () => {
    const left = Math.ceil((end - Date.now()) / 1000)
    button.disabled = left > 0
    button.textContent = left > 0 ? `Thử lại sau ${left} giây` : 'Thử lại'
    if (left <= 0) clearInterval(ticking)
  }
  const ticking = setInterval(show, 1000)
  show()
}
