import { openPart } from '../dom/open-part.ts'

/** Opens what is known of a figure when it is pressed. What shows it is loaded then. */
export function openFigureOnPress(article: HTMLElement, documentTitle: string): void {
  article.addEventListener('click', (event) => {
    const pressed = event.target
    if (!(pressed instanceof HTMLElement)) return
    const { fact: factId } = pressed.dataset
    if (factId === undefined) return
    event.preventDefault()
    const text = pressed.textContent
    void openPart(
      () => import('./printed-figure-sheet.ts'),
      ({ openPrintedFigure }) => {
        openPrintedFigure({ factId, text, documentTitle })
      },
    )
  })
}
