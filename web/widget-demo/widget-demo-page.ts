import { copyText } from '../dom/copy-text.ts'
import { requiredElement } from '../dom/element.ts'
import { embedCode } from './embed-code.ts'

const code = requiredElement('code', HTMLPreElement)
const copied = requiredElement('copied', HTMLElement)
const widget = document.querySelector<HTMLScriptElement>('script[data-color]')

// The code of the very button on this page.
code.textContent = embedCode(location.origin, {
  color: widget?.dataset.color ?? '',
  question: widget?.dataset.question ?? '',
  position: widget?.dataset.position ?? 'right',
})
for (const place of document.querySelectorAll('.service-origin')) place.textContent = location.origin

requiredElement('copy', HTMLButtonElement).addEventListener('click', () => {
  copied.textContent = ''
  void copyText(code.textContent).then((outcome) => {
    if (outcome === 'copied') copied.textContent = 'Đã chép.'
  })
})
