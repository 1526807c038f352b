import type { Figure } from '../api/figures.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { quoteView } from '../quotes/quote-view.ts'
import { figureSentence, sentenceWithSource } from './figure-sentence.ts'

/** Shows the sentence that prints a figure, the figure marked in it. */
export function openSourceSheet(figure: Figure, documentTitle: string): void {
  const spoken = element('div', { class: 'spoken-only', role: 'status' })
  openSheet(
    'Câu nguồn',
    element('p', { class: 'source-sentence' }, figureSentence(figure)),
    quoteView(figure, [figure]),
    element('p', { class: 'fine' }, documentTitle),
    copyButton({
      words: 'Chép kèm nguồn',
      attributes: { class: 'secondary' },
      textOf: () => sentenceWithSource(figure, documentTitle, location.origin),
      announce: createAnnouncer(spoken),
    }),
    spoken,
  )
}
