import { startsWithAction } from './actions.ts'
import { headIn, startsWithHead, trimPhrase, wordCount } from './phrases.ts'

/** A comma ends a part, but not in "các phường, xã trên địa bàn". */
const PART_END =
  /,\s(?!(?:xã|thôn|ngành|đơn vị|doanh nghiệp|hợp tác xã|thành phố)(?:\s\p{Ll}|\s*$)|lâm|ngư|thủy sản|diêm)|\svà\s(?=(?:thực hiện|tổ chức|triển khai|tiến hành|đã)\s)/u
/** A part that begins so tells something new: what stands before it is not about the figure. */
const RESTART =
  /^\s*(?:đã|đang|qua|kết quả|hiện nay|đến nay|trong đó|đặc biệt|hoàn thành|phát hiện)(?!\p{L})/iu
/** The point of a short form ends no sentence: "TP. Hồ Chí Minh". */
const SHORT_FORM = /(?<!\p{L})(TP|Tp|tp|TX|TT|Q|P)\.\s/gu
/** What is compared with is no name: "so với cùng kỳ giảm 12 vụ". */
const COMPARED = /(?<!\p{L})so với\s[^,;:.()]{3,60}?(?=\s(?:tăng|giảm|vượt|bằng|đạt|gấp)(?!\p{L}))/giu
/** Behind the thing named a hedge goes on to the figure: "nợ nước ngoài của quốc gia có thể đến ngưỡng …". */
const HEDGE = /\s(?:có thể|có khả năng|ước khoảng)\s.*$/iu

/**
 * The indicator named by the words that lead to a figure. Of several parts between commas it is the one that begins with an
 * indicator noun, up to the figure ("số thu nội địa không kể tiền sử dụng đất, xổ số kiến thiết"), else the last with what
 * belongs to it. A colon before the figure announces everything since the last pause; a goal names itself ("với mục tiêu tăng
 * trưởng đạt").
 */
export function nameBefore(leadIn: string): string {
  const parts = partsSincePause(leadIn)
  const goal = goalNamed(parts.join(', '))
  if (goal !== '') return goal
  const withHead = parts.findIndex((part) => /^\s*việc\s/iu.test(part) || startsWithHead(trimPhrase(part)))
  if (withHead >= 0) return trimPhrase(parts.slice(withHead).join(', '))
  let first = /:\s*$/u.test(leadIn) ? 0 : parts.length - 1
  while (first > 0 && belongsTo(parts[first] ?? '', parts[first - 1] ?? '')) first -= 1
  const name = trimPhrase(parts.slice(Math.max(first, 0)).join(', ').replace(HEDGE, ''))
  const head = headIn(name)
  return head > 0 ? trimPhrase(name.slice(head)) : name
}

/** What was done to what is counted, for the reader beside the label: "Phê duyệt phương án BT, HT và TĐC". */
export const actionBefore = (leadIn: string) => trimPhrase(partsSincePause(leadIn).join(', '))

/** Parts between commas behind the last pause, without brackets and without empty ones at the end (", đạt tỷ lệ"). */
function partsSincePause(leadIn: string): string[] {
  // "Thông tư 01; 02; 03/2021" has no pause inside.
  const plain = leadIn
    .replace(/\([^()]*\)/gu, ' ')
    .replace(SHORT_FORM, '$1 ')
    .replace(COMPARED, '')
    .replace(/(?<=\d);(?=\s\d)/gu, ' ')
  const sincePause = plain.slice(plain.search(/[^;:.()]*[\s(:*"“]*$/u))
  const parts = sincePause.split(PART_END)
  while (parts.length > 0 && trimPhrase(parts.at(-1) ?? '') === '') parts.pop()
  const restart = parts.findLastIndex((part) => RESTART.test(part))
  return parts.slice(Math.max(restart, 0))
}

const firstWord = (phrase: string) => /^\s*(\p{L}+)/u.exec(phrase)?.[1]?.toLowerCase()

/**
 * Whether a part goes on with the one before it: "Nông, | lâm nghiệp"; "nợ công, | nợ nước ngoài"; things done one after
 * another; or the last words of a list ("chữ ký trong giấy tờ, | văn bản").
 */
function belongsTo(part: string, before: string): boolean {
  const [name, nameOfBefore] = [trimPhrase(part), trimPhrase(before)]
  const words = wordCount(nameOfBefore)
  if (words === 0) return false
  if (words <= 2 && wordCount(before) <= 2) return true
  if (firstWord(before) === firstWord(part) && words <= 5) return true
  if (!startsWithAction(nameOfBefore)) return false
  return startsWithAction(name) ? words <= 6 : wordCount(name) <= 2
}

/** What a goal is set for: of "… với mục tiêu tăng trưởng đạt" it is "tăng trưởng"; a bare verb takes its object from before. */
function goalNamed(phrase: string): string {
  const found = /^(.*)(?<!\p{L})mục tiêu\s(.*)$/su.exec(phrase)
  const named = trimPhrase(found?.[2] ?? '')
  if (found === null || named === '' || /^quốc gia/iu.test(named)) return ''
  const before = found[1] ?? ''
  const sameVerb = before.lastIndexOf(`${named} `)
  if (sameVerb < 0) return named
  return trimPhrase(before.slice(sameVerb).replace(/\s(?:bảo đảm|đảm bảo|nhằm|để)\s.*$/su, ''))
}
