import { PLACE_UNITS, KNOWN_PLACES } from '../../../src/vietnamese/place-names.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

/** Names that stand for any place, of which a document says nothing. */
const OTHER_PLACES = ['Cà Mau', 'Kon Tum', 'Bến Tre', 'Hậu Giang', 'Phú Yên', 'Trà Vinh', 'Ninh Thuận']
const NAME_WORDS = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}`
const NAME_BEHIND = new RegExp(String.raw`(?<=(\p{L}+)\s)(${NAME_WORDS})`, 'gu')

/** The question with the first place it names exchanged for one that the document never names; null when it names none. */
export function askOtherPlace(question: string, documentText: string): string | null {
  const text = question.normalize('NFC')
  const said = fold(documentText)
  const other = OTHER_PLACES.find((name) => !said.includes(fold(name)))
  const place = [...text.matchAll(NAME_BEHIND)].find(
    ([, before = '', name = '']) => isUnit(before) || KNOWN_PLACES.has(fold(name)),
  )
  const name = place?.[2]
  if (other === undefined || name === undefined) return null
  return text.replaceAll(name, other)
}

/** "phố" of "thành phố", "xã", "tỉnh". */
function isUnit(word: string): boolean {
  return PLACE_UNITS.some((unit) => unit.split(' ').at(-1) === fold(word))
}
