import { readPeriods } from '../../src/vietnamese/periods.ts'

/** Words between "|", and patterns that hold a "|" of their own. */
const words = (list: string, ...patterns: string[]) => [...list.split('|'), ...patterns]

/** Longer ways of saying come first, so that "đến nay" is not taken for "đến". */
const longestFirst = (ways: readonly string[]) => [...ways].sort((a, b) => b.length - a.length).join('|')

const word = (ways: readonly string[]) => `(?<![\\p{L}\\p{N}])(?:${longestFirst(ways)})(?![\\p{L}\\p{N}])`

/** Words between an indicator and its figure, which are no part of the indicator's name. */
const LINKS = words(
  'ước|đạt|là|được|bằng|có|còn|với|cho|gồm|khoảng|gần|trên|hơn|dưới|tối thiểu|tối đa|không quá|ít nhất|tăng|gấp|chiếm|ở mức|mức|dự kiến|phấn đấu|đến|tới|lên|xuống|xảy ra|đối với|của|và|cả|thêm|đủ|tương đương|như sau|tính|từ|trong đó|tại|tỷ lệ|tỉ lệ|vượt|để|so với|theo đó|cần|phải|mục tiêu|với mục tiêu|ngay|không',
  '(?<!cắt )giảm',
  '(?<!tổng )trị giá',
  '(?<=(?:tỷ lệ|tỉ lệ|mức) )(?:cao|thấp)',
)
const TRAILING = new RegExp(`(?:^|\\s)(?:${longestFirst(LINKS)})\\s*[:=]?\\s*$`, 'u')
const TRAILING_MARKS = /[\s,;:.(“”"'–*/-]+$/u
/** Words that open a clause before its subject. */
const OPENERS = words(
  'ước|đạt|là|được|bằng|có|còn|với|cho|gồm|chiếm|dự kiến|phấn đấu|đến|đối với|về|của|và|trong đó|tại|để|so với|theo đó|đồng thời|ngoài ra|kết quả|đến nay|hiện nay|lũy kế đến nay|lũy kể đến nay|đã|đang|sẽ|trong|đặc biệt|cụ thể|như|từ|tổ chức|thực hiện|triển khai|tiếp tục|tập trung|qua kiểm tra|trong năm|trong kỳ|tính đến|tuy nhiên|bên cạnh đó|tiến hành|cơ bản|khẩn trương|việc|trên|bình quân|hàng năm|hằng năm|trong giai đoạn này|giai đoạn này',
  'tăng(?! cường)',
  'giảm(?! (?:trừ|nghèo|thiểu))',
)
const LEADING = new RegExp(`^(?:${longestFirst(OPENERS)})(?![\\p{L}\\p{N}])[\\s,:]*`, 'iu')
const LEADING_MARKS = /^(?:[\s,;:.)(“”"'–*/-]+|\(?[ivx]+\)\s+|\(?\d{1,2}\)\s+|[a-zđ]\)\s+)/iu
const BEFORE_PERIOD = new RegExp(
  `${word(words('trong|đến|tính đến|cuối|đầu|của|từ|hết|giai đoạn|ngày'))}\\s*$`,
  'iu',
)

/** Nouns that name an indicator: what follows says of what. */
const HEADS = words(
  'tổng|tổng số|số lượng|số|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|doanh thu|doanh số|thu nhập|thu ngân sách|chi ngân sách|kim ngạch|hàng xuất khẩu|giá trị|trị giá|diện tích|sản lượng|năng suất|khối lượng|chiều dài|kinh phí|kế hoạch vốn|vốn|dự toán|lượng|quy mô|chỉ số|mật độ|dân số|lợi nhuận|dư nợ|độ che phủ|thu nội địa|tổng sản phẩm|GDP|GRDP|công tác|thời hạn',
)
const STARTS_WITH_HEAD = new RegExp(`^${word(HEADS)}`, 'iu')
/** Inside a phrase an indicator begins behind a link ("với số kinh phí") or with a noun that begins nothing else ("bàn giao tổng …"). */
const HEAD_INSIDE = new RegExp(
  `(?<=(?:với|và|có|là|được|đạt|bằng|,)\\s)${word(HEADS)}|(?<=\\s)${word(words('tổng|số tiền|số kinh phí|số vốn'))}`,
  'iu',
)

/** Whether the phrase begins with a noun that names an indicator. */
export const startsWithHead = (phrase: string) => STARTS_WITH_HEAD.test(phrase)

/** Where the indicator noun of a phrase stands, or -1. */
export const headIn = (phrase: string) => (startsWithHead(phrase) ? 0 : phrase.search(HEAD_INSIDE))

function withoutTrailingPeriod(phrase: string): string {
  if (!/(?:\d|năm|tháng|quý [IV]+)$/iu.test(phrase)) return phrase
  const last = readPeriods(phrase).at(-1)
  if (last?.end !== phrase.length || last.kind === 'relative') return phrase
  return phrase.slice(0, last.start).replace(BEFORE_PERIOD, '')
}

function withoutLeadingPeriod(phrase: string): string {
  if (!/^(?:\d|năm|tháng|quý|ngày)/iu.test(phrase)) return phrase
  const first = readPeriods(phrase)[0]
  return first?.start === 0 ? phrase.slice(first.end) : phrase
}

/** The name that a phrase holds: without links, openers, periods and punctuation at its ends. May be empty. */
export function trimPhrase(phrase: string): string {
  let [trimmed, last] = [phrase, '']
  while (trimmed !== last) {
    last = trimmed
    trimmed = withoutTrailingPeriod(trimmed.replace(TRAILING_MARKS, '').replace(TRAILING, ''))
    trimmed = withoutLeadingPeriod(trimmed.replace(LEADING_MARKS, '').replace(LEADING, ''))
  }
  return trimmed.replace(/\s+/gu, ' ')
}

const wordCount = (phrase: string) => phrase.split(/\s+/).filter(Boolean).length

/**
 * The indicator named by the words that lead to a figure. Of several parts between commas it is the one that begins with an
 * indicator noun, up to the figure ("số thu nội địa không kể tiền sử dụng đất, xổ số kiến thiết"), else the last; short
 * parts before it belong to it ("Nông, lâm nghiệp").
 */
export function nameBefore(leadIn: string): string {
  const parts = partsSincePause(leadIn)
  const withHead = parts.findIndex((part) => /^\s*việc\s/iu.test(part) || startsWithHead(trimPhrase(part)))
  if (withHead >= 0) return trimPhrase(parts.slice(withHead).join(', '))
  let first = parts.length - 1
  while (first > 0 && isShortListPart(parts[first - 1] ?? '')) first -= 1
  const name = trimPhrase(parts.slice(Math.max(first, 0)).join(', '))
  const head = headIn(name)
  return head > 0 ? trimPhrase(name.slice(head)) : name
}

/** A comma ends a part, but not in "các phường, xã trên địa bàn". */
const PART_END =
  /,\s(?!(?:xã|thôn|ngành|đơn vị|doanh nghiệp|hợp tác xã|thành phố)(?:\s\p{Ll}|\s*$))|\svà\s(?=(?:thực hiện|tổ chức|triển khai|tiến hành|đã)\s)/u
/** A part that begins so tells something new: what stands before it is not about the figure. */
const RESTART =
  /^\s*(?:đã|đang|qua|kết quả|hiện nay|đến nay|trong đó|đặc biệt|hoàn thành|phát hiện)(?!\p{L})/iu

/** What was done to what is counted, for the reader beside the label: "Phê duyệt phương án BT, HT và TĐC". */
export const actionBefore = (leadIn: string) => trimPhrase(partsSincePause(leadIn).join(', '))

/** Parts between commas behind the last pause, without brackets and without empty ones at the end (", đạt tỷ lệ"). */
function partsSincePause(leadIn: string): string[] {
  // "Thông tư 01; 02; 03/2021" has no pause inside.
  const plain = leadIn.replace(/\([^()]*\)/gu, ' ').replace(/(?<=\d);(?=\s\d)/gu, ' ')
  const sincePause = plain.slice(plain.search(/[^;:.()]*[\s(:*"“]*$/u))
  const parts = sincePause.split(PART_END)
  while (parts.length > 0 && trimPhrase(parts.at(-1) ?? '') === '') parts.pop()
  const restart = parts.findLastIndex((part) => RESTART.test(part))
  return parts.slice(Math.max(restart, 0))
}

const isShortListPart = (part: string) => wordCount(trimPhrase(part)) > 0 && wordCount(part) <= 2

const LONGEST_NAME = 14
/** Where the name of the thing counted ends: a verb with a figure of its own, a comparison, a purpose, a place. */
const NAME_ENDS = new RegExp(
  `\\s(?:(?:đạt|chiếm|tăng|giảm|bằng)(?=\\s*(?:tỷ lệ|tỉ lệ|$))|(?:với|tương đương|trị giá|so với|trong đó|gồm|bao gồm|nhằm|để|theo(?! dõi)|trên địa bàn|tại|như|trên tổng số|đối với|và)(?=\\s|$))`,
  'u',
)
const NOT_IN_LIST = new RegExp(
  `^(?:${[...LINKS, ...OPENERS].join('|')}|làm|xử lý|xử phạt|phạt|buộc|thu|nộp|phát hiện|phát dọn|nạo vét|tạm|hỗ trợ|nhằm|do|theo|tổng|kinh phí|diện tích|trên|qua|khi|nếu|điều|bồi dưỡng|bắt|ban hành|ngay|sau|trước|nhưng|cấp|đảm bảo|bảo đảm)(?!\\p{L})`,
  'iu',
)

/** Words that part a name from those that lead to the next figure: "ngư nghiệp có mức sống trung bình với 13 nhân khẩu". */
const PARTED = /\s(?:với|và|trong đó|gồm|đối với)(?=\s|$)/u

/**
 * The thing counted, from the words behind the unit: "hộ" + " nghèo với 179 nhân khẩu" gives " nghèo". The last part before
 * a next figure leads to that one (`leadsOn`). May be empty.
 */
export function nameAfter(after: string, leadsOn: boolean): string {
  const phrase = /^(?:\s*trở (?:lên|xuống))?([^;:.()“”"/]*)/u.exec(after)
  const pieces = phrase?.[1]?.split(',') ?? []
  const leadsToNext = leadsOn && phrase?.[0].length === after.length && !PARTED.test(pieces.at(-1) ?? '')
  if (leadsToNext && pieces.length > 1) pieces.pop()
  const [first = '', ...others] = pieces
  let name = first
  for (const piece of others) {
    const isListPart =
      wordCount(piece) > 0 &&
      !/^\s*\p{Lu}\p{Ll}/u.test(piece) &&
      !NOT_IN_LIST.test(piece.trim()) &&
      !NAME_ENDS.test(name)
    const wasList = name !== first || wordCount(name) <= 1
    if (!isListPart || (wordCount(piece) > 2 && !wasList) || wordCount(name) > 8) break
    name += `,${piece}`
    if (wordCount(piece) > 2) break
  }
  const end = NAME_ENDS.exec(name)
  const cut = end === null ? name : name.slice(0, end.index)
  return cut
    .split(/(?<=\S)(?=\s)/u)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/\s+(?:không|đã|đang|được|đạt|là)?\s*$/u, '')
}
