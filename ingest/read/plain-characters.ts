/**
 * Characters that look like nothing or like a space are made plain, so that later stages know one space and one line
 * end: CRLF, no-break and other wide spaces, zero-width characters, soft hyphens. The result is NFC.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .normalize('NFC')
}
