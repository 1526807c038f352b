import { actionButton, element, moveFocusTo } from '../dom/element.ts'

interface AskedAgain {
  /** What is asked before it is done. */
  question: string
  yes: string
  onYes: () => void
  /** Called when a person would rather not. */
  onNo: () => void
}

/** Asks once more before something is deleted that cannot be brought back. Put on the page, it takes the reader's place. */
export function askAgain(place: HTMLElement, { question, yes, onYes, onNo }: AskedAgain): void {
  const words = element('p', { tabindex: '-1' }, question)
  place.replaceChildren(
    element(
      'div',
      { class: 'asked-again' },
      words,
      actionButton({ class: 'primary' }, [yes], onYes),
      actionButton({ class: 'secondary' }, ['Giữ lại'], onNo),
    ),
  )
  moveFocusTo(words)
}
