import { actionButton, element, spokenOnly } from './element.ts'
import { icon } from './icon.ts'

/**
 * A panel over the page: from below on a phone, at the side on a wide screen. It is a modal `<dialog>`, so the browser
 * keeps the focus inside, closes it by Escape and gives the focus back to what opened it. Gone from the page once closed.
 */
export function openSheet(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const heading = element('h2', { id: 'sheet-title', tabindex: '-1' }, title)
  const sheet = element('dialog', { class: 'sheet', 'aria-labelledby': heading.id })
  const close = actionButton({ class: 'quiet sheet-close' }, [icon('close'), spokenOnly('Đóng')], () => {
    sheet.close()
  })
  sheet.append(
    element('div', { class: 'sheet-head' }, heading, close),
    element('div', { class: 'sheet-body' }, ...content),
  )
  sheet.addEventListener('click', (event) => {
    // What lies in the sheet covers all of it: only the backdrop hits the dialog itself.
    if (event.target === sheet) sheet.close()
  })
  sheet.addEventListener('close', () => {
    sheet.remove()
  })
  document.body.append(sheet)
  sheet.showModal()
  heading.focus({ preventScroll: true })
  return sheet
}
