import { readPeriods } from '../../src/vietnamese/periods.ts'

/** Words between "|", and patterns that hold a "|" of their own. */
const words = (list: string, ...patterns: string[]) => [...list.split('|'), ...patterns]

/** Longer ways of saying come first, so that "đến nay" is not taken for "đến". */
const longestFirst = (ways: readonly string[]) => [...ways].sort((a, b) => b.length - a.length).join('|')

const word = (ways: readonly string[]) => `(?<![\\p{L}\\p{N}])(?:${longestFirst(ways)})(?![\\p{L}\\p{N}])`

/** Words between an indicator and its figure, which are no part of the indicator's name. */
export const LINKS = words(
  'ước|đạt|là|được|bằng|có|còn|với|cho|gồm|khoảng|gần|trên|hơn|dưới|tối thiểu|tối đa|không quá|ít nhất|tăng|gấp|chiếm|ở mức|mức|dự kiến|phấn đấu|đến|tới|lên|xuống|xảy ra|đối với|của|và|cả|thêm|đủ|tương đương|như sau|tính|từ|trong đó|tại|tỷ lệ|tỉ lệ|vượt|để|so với|theo đó|cần|phải|mục tiêu|với mục tiêu|ngay|không',
  'ước thực hiện',
  'ước đạt',
  'ước tính',
  '(?<!khối lượng )thực hiện',
  '(?<![Cc]ắt )giảm',
  '(?<!tổng )trị giá',
  '(?<=(?:tỷ lệ|tỉ lệ|mức) )(?:cao|thấp)',
)
const TRAILING = new RegExp(`(?:^|\\s)(?:${longestFirst(LINKS)})\\s*[:=]?\\s*$`, 'u')
const TRAILING_MARKS = /[\s,;:.(“”"'–*/-]+$/u
/** Words that open a clause before its subject. */
export const OPENERS = words(
  'ước|đạt|là|được|bằng|có|còn|với|cho|gồm|chiếm|dự kiến|phấn đấu|đến|đối với|về|của|và|trong đó|tại|để|so với|theo đó|đồng thời|ngoài ra|kết quả|đến nay|hiện nay|lũy kế đến nay|lũy kể đến nay|đã|đang|sẽ|trong|đặc biệt|cụ thể|như|từ|tổ chức|thực hiện|triển khai|tiếp tục|tập trung|qua kiểm tra|trong năm|cả năm|trong kỳ|tính đến|tuy nhiên|bên cạnh đó|tiến hành|cơ bản|khẩn trương|việc|trên|bình quân|hàng năm|hằng năm|trong giai đoạn này|giai đoạn này|thực hiện tốt|thực hiện có hiệu quả|làm tốt|duy trì tốt|riêng|nhất là',
  'tăng(?! (?:cường|trưởng))',
  'giảm(?! (?:trừ|nghèo|thiểu))',
)
const LEADING = new RegExp(`^(?:${longestFirst(OPENERS)})(?![\\p{L}\\p{N}])[\\s,:]*`, 'iu')
const LEADING_MARKS = /^(?:[\s,;:.)(“”"'–*/-]+|\(?[ivx]+\)\s+|\(?\d{1,2}\)\s+|[a-zđ]\)\s+)/iu
const BEFORE_PERIOD = new RegExp(
  `${word(words('trong|đến|tính đến|cuối|của|từ|hết|giai đoạn|ngày', '(?<!lần )đầu'))}\\s*$`,
  'iu',
)

/** Nouns that name an indicator: what follows says of what. */
const HEADS = words(
  'tổng|tổng số|số lượng|số|tổng đàn|đàn|tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|trọng lượng|tỷ trọng|tỉ trọng|tốc độ|doanh thu|doanh số|thu nhập|thu ngân sách|chi ngân sách|kim ngạch|hàng xuất khẩu|giá trị|trị giá|diện tích|sản lượng|năng suất|khối lượng|chiều dài|kinh phí|kế hoạch vốn|vốn|dự toán|lượng|quy mô|chỉ số|mật độ|dân số|lợi nhuận|dư nợ|độ che phủ|thu nội địa|tổng sản phẩm|GDP|GRDP|công tác|thời hạn',
)
const STARTS_WITH_HEAD = new RegExp(`^${word(HEADS)}`, 'iu')
/** Inside a phrase an indicator begins behind a link ("với số kinh phí") or with a noun that begins nothing else ("bàn giao tổng …"). */
const HEAD_INSIDE = new RegExp(
  `(?<=(?:với|và|có|là|được|đạt|bằng|,)\\s)${word(HEADS)}|(?<=\\s)${word(words('tổng|số tiền|số kinh phí|số vốn|số lượng'))}`,
  'iu',
)

/** Whether the phrase begins with a noun that names an indicator. */
export const startsWithHead = (phrase: string) => STARTS_WITH_HEAD.test(phrase)

/** Where the indicator noun of a phrase stands, or -1. */
export const headIn = (phrase: string) => (startsWithHead(phrase) ? 0 : phrase.search(HEAD_INSIDE))

function withoutTrailingPeriod(phrase: string): string {
  if (!/(?:\d|năm|tháng|quý [IV]+)$/iu.test(phrase)) return phrase
  const last = readPeriods(phrase).at(-1)
  const isRelative = last?.kind === 'relative' && !/^(?:cả|trong) năm$/iu.test(last.text)
  if (last?.end !== phrase.length || isRelative) return phrase
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

export const wordCount = (phrase: string) => phrase.split(/\s+/).filter(Boolean).length

/** Words that must not end a name: what they lead to was cut off. */
const OPEN_ENDS =
  /(?:^|[\s,])(?:và|hoặc|hay|của|cho|với|từ|trong|trong phạm|trong phạm vi|theo|(?<!(?:hiện|tồn)\s)tại|(?<!tự\s)do|để|nhằm|là|được|bị|đã|đang|sẽ|có|các|những|một|một số|của một số|mỗi|đến|(?<!trở\s)về|khi|mà|nhưng|đối với|dưới|trên|trong thời hạn|tỷ lệ|tỉ lệ|so với|ngay|cần|phải|gồm|như|(?<!trực\s)thuộc|(?<!(?:mặt|công|cân|văn)\s)bằng|(?<!thông\s)qua|giữa|(?<!(?:nhà|chỗ|đất)\s)ở|(?<!(?:làm|nghỉ|thôi|công|sự|vụ)\s)việc|bởi)\s*$/u
/** A long name is cut before one of these rather than inside a compound. */
const JOINTS =
  /\s(?=(?:của|do|trong|theo|tại|và|hoặc|để|nhằm|cho|với|từ|khi|mà|đối với|gắn với|thuộc|nhưng|được|chưa|đã|đang|như|về|kể từ|trên)(?!\p{L}))|,\s/gu

/** A name without open ends. */
export function closed(name: string): string {
  let [text, last] = [name.replace(TRAILING_MARKS, ''), '']
  while (text !== last) {
    last = text
    text = text.replace(OPEN_ENDS, '').replace(TRAILING_MARKS, '')
  }
  return text
}

/** At most so many words, cut where a phrase ends when there is such a place in the second half. */
export function withinWords(name: string, most: number): string {
  const all = name.split(' ').filter(Boolean)
  if (all.length <= most) return closed(name)
  const cut = all.slice(0, most).join(' ')
  const joint = Array.from(cut.matchAll(JOINTS)).at(-1)?.index ?? 0
  return closed(wordCount(cut.slice(0, joint)) * 2 >= most ? cut.slice(0, joint) : cut)
}
