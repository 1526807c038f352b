import type { Announce } from '../dom/announcer.ts'
import { copyText } from '../dom/copy-text.ts'
import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { sectionElementId } from './element-ids.ts'

const SHOWN_MS = 2500

/** A button beside a heading that copies the address of its section, quiet until it is wanted. */
export function sectionLink(sectionId: string, heading: string, announce: Announce): HTMLButtonElement {
  const words = element('span', { class: 'section-link-words', 'aria-hidden': 'true' })
  const name = icon('link', `Chép liên kết đến mục “${heading}”`)
  return actionButton({ class: 'quiet section-link' }, [name, words], () => {
    const address = `${location.origin}${location.pathname}#${sectionElementId(sectionId)}`
    void copyText(address).then((outcome) => {
      if (outcome !== 'copied') return
      words.textContent = 'Đã chép'
      announce('Đã chép liên kết đến mục này.')
      setTimeout(() => {
        words.textContent = ''
      }, SHOWN_MS)
    })
  })
}
