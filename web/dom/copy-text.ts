import { element } from './element.ts'
import { openSheet } from './sheet.ts'

/**
 * Puts a text on the clipboard and gives true; where the browser does not allow it, shows the text, selected, to be copied by
 * hand, and gives false.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = element('textarea', {
      class: 'copy-field',
      rows: '8',
      readonly: '',
      'aria-label': 'Nội dung cần chép',
    })
    field.value = text
    openSheet(
      'Chép bằng tay',
      element(
        'p',
        {},
        'Trình duyệt không cho chép tự động. Nội dung đã được chọn sẵn, bạn hãy dùng lệnh chép của máy.',
      ),
      field,
    )
    field.select()
    return false
  }
}
