import type { Announce } from './announcer.ts'
import { copyText } from './copy-text.ts'
import { actionButton, element } from './element.ts'
import { icon } from './icon.ts'

const SHOWN_MS = 2500

export interface CopyButtonParts {
  /** What stands on the button. */
  words: string
  attributes: Readonly<Record<string, string>>
  textOf: () => string
  /** Speaks where the button is; behind an open sheet nothing is heard. */
  announce: Announce
}

/** A button that puts a text on the clipboard, and says so on itself for a while. */
export function copyButton({ words, attributes, textOf, announce }: CopyButtonParts): HTMLButtonElement {
  const label = element('span', {}, words)
  return actionButton(attributes, [icon('copy'), label], () => {
    void copyText(textOf()).then((outcome) => {
      if (outcome !== 'copied') return
      label.textContent = 'Đã chép'
      announce('Đã chép, kèm nguồn.')
      setTimeout(() => {
        label.textContent = words
      }, SHOWN_MS)
    })
  })
}
