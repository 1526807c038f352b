/** Ids of the page's elements, as addresses end with them. A passage's element has the passage's own id. */

export const NOTES_ELEMENT_ID = 'chu-thich'

export function sectionElementId(sectionId: string): string {
  return `muc-${sectionId}`
}

export function noteElementId(noteId: string): string {
  return `chu-thich-${noteId}`
}
