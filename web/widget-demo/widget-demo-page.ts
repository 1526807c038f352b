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
  void copy()
})

async function copy(): Promise<void> {
  copied.textContent = ''
  try {
    await navigator.clipboard.writeText(code.textContent)
    copied.textContent = 'Đã chép.'
  } catch {
    // Forbidden, or no secure connection: the reader can still copy what is selected.
    getSelection()?.selectAllChildren(code)
    copied.textContent = 'Trình duyệt không cho chép. Đoạn mã đã được chọn, bạn có thể chép bằng Ctrl + C.'
  }
}
