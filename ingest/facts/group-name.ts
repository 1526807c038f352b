import { isGenericLabel } from './names.ts'
import { wordCount } from './phrases.ts'

/** "I | CÂY CÔNG NGHIỆP", "A. Chỉ tiêu kinh tế": a row that heads a whole section of the table. */
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-ZĐ])[. |]/u
/** Such a name needs what it is a part of: "Nam", "Xã", "Công nghiệp, xây dựng". */
const SHORT_NAME_WORDS = 6
const OPENING = /^(?:tổng(?: số| cộng)?|trong đó)\s*:?\s*/iu

/** A group row without its number: "CÂY CÔNG NGHIỆP" of "I | CÂY CÔNG NGHIỆP". */
export const nameOfGroup = (lead: string) => lead.split(' | ').at(-1) ?? lead

/** Whether a name holds another as words of its own: "Sản lượng" does not hold "Sắn". */
const holdsWords = (name: string, other: string) =>
  ` ${name.toLocaleLowerCase('vi')} `.includes(` ${other.toLocaleLowerCase('vi')} `)

const isInCapitals = (text: string) => text === text.toLocaleUpperCase('vi')
const withoutCapitals = (text: string) => (isInCapitals(text) ? text.toLocaleLowerCase('vi') : text)

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? []

/** "Đàn trâu" under "Tổng đàn gia súc" says what it is a part of. */
const namesKind = (name: string, whole: string) => wordsOf(whole).includes(wordsOf(name)[0] ?? '')

/**
 * The name of a row with that of the row it hangs on: "Diện tích" under "Cà phê" is "Diện tích Cà phê", "Dịch vụ" under "Tổng giá trị
 * sản xuất" is "Giá trị sản xuất – Dịch vụ"; a name that says it already stays. The row of a whole section ("III | BÒ SỮA")
 * completes only what says how and not what ("Tổng đàn").
 */
export function withGroupName(name: string, leads: readonly string[]): string {
  const lead = leads.at(-1) ?? ''
  const group = nameOfGroup(lead)
  if (group === '' || group.endsWith(':') || holdsWords(name, group)) return name
  const isSection = SECTION_NUMBER.test(lead) || isInCapitals(group)
  if (isGenericLabel(name)) return `${name} ${isSection ? withoutCapitals(group) : group}`
  const whole = group.replace(OPENING, '')
  if (isSection || whole === '' || namesKind(name, whole) || wordCount(name) > SHORT_NAME_WORDS) return name
  return `${whole.charAt(0).toLocaleUpperCase('vi')}${whole.slice(1)} – ${name}`
}
