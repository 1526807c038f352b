import { LISTABLE_NOUNS } from '../../src/vietnamese/unit-lexicon.ts'
import { endsWithAction, leadingAction, startsWithAction } from './actions.ts'
import { closed, LINKS, OPENERS, withinWords, wordCount } from './phrases.ts'

const LONGEST_NAME = 14
/** Where the name of the thing counted ends: a verb with a figure of its own, a comparison, a purpose, a place. */
const NAME_ENDS = new RegExp(
  `\\s(?:(?:đạt|chiếm|tăng|giảm|bằng)(?=\\s*(?:tỷ lệ|tỉ lệ))|(?:(?<!(?:phù hợp|gắn|kết hợp|liên kết)\\s)với|tương đương|trị giá|so với|trong đó|gồm|bao gồm|nhằm|để|theo(?! dõi| hướng| mô hình| tiêu chuẩn)|trên địa bàn|tại|như|trên tổng số|đối với|và|có thể|kể từ|trong thời hạn|trong vòng|chào mừng|nhân dịp|trong (?:công tác|việc|đó))(?=\\s|$))`,
  'u',
)
/** Behind two words of a name these begin to tell more: "mô hình kiểu mới | là …", "dự án đang tạm dừng | do …". */
const TELLS_MORE = /(?<=\s\S+\s\S+)(?<!\stự)\s(?:là|do|từ nguồn|từ các nguồn)(?=\s)/u
const NOT_IN_LIST = new RegExp(
  `^(?:${[...LINKS, ...OPENERS].join('|')}|làm|xử lý|xử phạt|phạt|buộc|thu|nộp|phát hiện|phát dọn|nạo vét|tạm|hỗ trợ|nhằm|do|theo|tổng|kinh phí|diện tích|trên|qua|khi|nếu|điều|bồi dưỡng|bắt|ban hành|ngay|sau|trước|nhưng|cấp|đảm bảo|bảo đảm)(?!\\p{L})`,
  'iu',
)
/** Words that part a name from those that lead to the next figure: "ngư nghiệp có mức sống trung bình với 13 nhân khẩu". */
const PARTED = /\s(?:với|và|trong đó|gồm|đối với)(?=\s|$)/u
/** A bracket that only explains a word: "máy điện thoại thông minh (smartphone) được cài đặt". */
const EXPLANATION = /\s?\([^()\d]{1,40}\)(?=\s\p{Ll})/gu
const LEADS_TO_VERB = /\s(?:đạt|chiếm|tăng|giảm|bằng|không|đã|đang|được|là)\s*$/u

/**
 * The thing counted, from the words behind the unit: "hộ" + " nghèo với 179 nhân khẩu" gives " nghèo". The last part before
 * a next figure leads to that one (`leadsOn`). May be empty.
 */
export function nameAfter(after: string, leadsOn: boolean): string {
  const plain = after.replace(EXPLANATION, '')
  const phrase = /^(?:\s*trở (?:lên|xuống))?([^;:.()“”"/]*)/u.exec(plain)
  const pieces = phrase?.[1]?.split(',') ?? []
  const reachesNext = leadsOn && phrase?.[0].length === plain.length
  if (reachesNext && pieces.length > 1 && !PARTED.test(pieces.at(-1) ?? '')) {
    const [last = '', beforeLast = ''] = [pieces.at(-1), pieces.at(-2)]
    const goesOn =
      endsWithAction(beforeLast) && startsWithAction(last) && leadingAction(last).length < last.trim().length
    // "…, phát hiện, lập biên bản 3.763 trường hợp": all deeds in a row lead to the next figure.
    while (startsWithAction(pieces.pop() ?? '') && pieces.length > 1 && startsWithAction(pieces.at(-1) ?? ''))
      continue
    // "cần phải sửa đổi, bổ sung trong năm 2025 thuộc phạm vi của 14 bộ": the second verb still belongs to the name.
    if (goesOn) pieces.push(` ${leadingAction(last)}`)
  }
  const [first = '', ...others] = pieces
  let name = first
  for (const [index, piece] of others.entries()) {
    if (!continuesList(name, piece, index > 0 || wordCount(first) <= 1)) break
    name += `,${piece}`
    if (wordCount(piece) > 2 && !endsWithAction(name)) break
  }
  const cut = withoutTail(name)
  const full = reachesNext && cut === name ? cut.replace(LEADS_TO_VERB, '').replace(LEADS_TO_VERB, '') : cut
  const lead = /^\s*/u.exec(full)?.[0] ?? ''
  return full.trim() === '' ? '' : `${lead}${withinWords(full.trim(), LONGEST_NAME)}`
}

/** Whether the piece behind a comma still names what is counted: "phường, | xã", "xin điều chỉnh, | thay đổi nội dung". */
function continuesList(name: string, piece: string, isList: boolean): boolean {
  const words = wordCount(piece)
  if (words === 0 || NAME_ENDS.test(name) || TELLS_MORE.test(name)) return false
  if (endsWithAction(name) && startsWithAction(piece)) return true
  if (/^\s*\p{Lu}\p{Ll}/u.test(piece) || NOT_IN_LIST.test(piece.trim())) return false
  if (sharesHead(name, piece)) return wordCount(name) <= LONGEST_NAME
  return (words <= 2 || isList || OPEN_LIST.test(name)) && wordCount(name) <= 12
}

/** "thuộc ngành, | nghề đầu tư": one word behind these begins a list. */
const OPEN_LIST = /\s(?:thuộc|của|các|những|về)\s\S+$/u

/** "quà tặng cho hộ nghèo, | hộ cận nghèo": the piece begins with a word that the last element has too. */
function sharesHead(name: string, piece: string): boolean {
  const lastElement = name.split(',').at(-1)?.trim().split(/\s+/).slice(-3) ?? []
  const [head = ''] = piece.trim().split(/\s+/)
  // "UBND các phường, | xã trong công tác …": places and bodies are listed together.
  const areListed = LISTABLE_NOUNS.has(head) && LISTABLE_NOUNS.has(lastElement.at(-1) ?? '')
  return areListed || (head !== '' && lastElement.includes(head))
}

/** "đạt và vượt" and "phát hiện và xử lý" are one thing said. */
const JOINED_VERBS = /^(?:đạt|tiếp nhận|duy trì|phát hiện|vượt)?$/iu

function withoutTail(name: string): string {
  for (const match of name.matchAll(new RegExp(NAME_ENDS, 'gu'))) {
    const [before, behind] = [name.slice(0, match.index), name.slice(match.index + match[0].length)]
    const lastWord = before.trim().split(/\s+/).at(-1) ?? ''
    const joinsVerbs =
      /^\s*và$/u.test(match[0]) &&
      (JOINED_VERBS.test(lastWord) || endsWithAction(before)) &&
      (startsWithAction(behind) || /^\s*(?:vượt|đạt)(?!\p{L})/u.test(behind))
    if (!joinsVerbs) return closedTail(before)
  }
  const more = TELLS_MORE.exec(name)
  return more === null ? name : closedTail(name.slice(0, more.index))
}

const closedTail = (name: string) => (name.trim() === '' ? '' : ` ${closed(name.trim())}`)
