import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { noteElementId } from './element-ids.ts'
import type { OutlineNote } from './report-outline.ts'

/** Opens a note where its mark was pressed; without script the mark leads to the end of the report. */
export function openNoteOnPress(article: HTMLElement, notes: readonly OutlineNote[]): void {
  article.addEventListener('click', (event) => {
    const pressed = event.target
    if (!(pressed instanceof HTMLElement) || wantsNewPlace(event)) return
    const note = notes.find(({ id }) => id === pressed.dataset.note)
    if (note === undefined) return
    event.preventDefault()
    openNote(note)
  })
}

function openNote({ id, name, groups }: OutlineNote): void {
  const texts = groups.flatMap((group) => {
    if (group.kind === 'paragraph') return [group.block]
    return group.kind === 'list' ? group.blocks : []
  })
  const rows = groups.flatMap((group) => (group.kind === 'table' ? group.rows : []))
  const lines = [
    ...texts.map(({ label, passages }) => `${label} ${passages.map(({ text }) => text).join(' ')}`.trim()),
    ...rows.map((row) =>
      row
        .flatMap((cell) => cell?.parts ?? [])
        .map(({ passage, span }) => passage.text.slice(span.start, span.end))
        .join(' · '),
    ),
  ]
  const toEnd = element('a', { href: `#${noteElementId(id)}` }, 'Đến chú thích ở cuối báo cáo')
  const sheet = openSheet(name, ...lines.map((line) => element('p', {}, line)), element('p', {}, toEnd))
  toEnd.addEventListener('click', () => {
    sheet.close()
  })
}

/** Opened in a new tab or window, a link is only a link. */
function wantsNewPlace({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey
}
