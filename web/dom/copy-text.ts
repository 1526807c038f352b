import { element } from './element.ts'
import { openSheet } from './sheet.ts'

/** Puts a text on the clipboard. Where the browser does not allow it, shows the text selected, to be copied by hand. */
export async function copyText(text: string): Promise<'copied' | 'shown'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // NotAllowedError, or no clipboard at all outside of https.
    showToCopy(text)
    return 'shown'
  }
}

function showToCopy(text: string): void {
  const field = element('textarea', {
    class: 'copy-by-hand',
    readonly: '',
    rows: '12',
    'aria-label': 'Nội dung',
  })
  field.value = text
  openSheet(
    'Sao chép',
    element('p', {}, 'Trình duyệt không cho sao chép tự động. Vui lòng tự sao chép nội dung này.'),
    field,
  )
  field.focus()
  field.select()
}
