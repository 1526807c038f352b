import type { Figure } from '../../src/domain/fact.ts'
import { actionBefore, headIn, nameAfter, nameBefore, startsWithHead, trimPhrase } from './phrases.ts'
import type { SpokenFigure } from './spoken-figure.ts'

export interface ReadLabel {
  /** Empty when the words around the figure give none. */
  label: string
  qualifiers: string[]
}

/** Nouns that count without saying what: alone they are no label ("Phạm pháp hình sự xảy ra 83 vụ"). */
const CLASSIFIERS = new Set(
  'vụ|lượt|lượt con|người|con|ca|cuộc|liều|mẫu|trường hợp|cái|chiếc|suất|bản|việc|mũi|điểm|bộ|đợt|buổi|lớp|tờ|bài|cây|hộ|khu|ô'.split(
    '|',
  ),
)
/** Names that say how something is measured and not what: they need the context beside them. */
const GENERIC =
  /^(?:tổng )?(?:số )?(?:tiền|số tiền|kinh phí|giá trị|trị giá|diện tích|khối lượng|chiều dài|tỷ lệ|tỉ lệ|doanh thu|sản lượng|vốn|số vốn|lượng|tốc độ tăng(?: trưởng)?)(?: (?:bình quân|là|đạt|hỗ trợ|xử phạt|thực hiện|sử dụng))?$/iu

export const capitalised = (label: string) => label.charAt(0).toLocaleUpperCase('vi') + label.slice(1)

const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const isGenericLabel = (label: string) => GENERIC.test(label)

const wordCount = (phrase: string) => phrase.split(' ').filter(Boolean).length
const shortened = (phrase: string, words: number) => phrase.split(' ').slice(0, words).join(' ')

/** Whether every word is capitalised, as in the name of a place or a body. */
export const isProperName = (phrase: string) =>
  phrase !== '' &&
  phrase
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((word) => /^[\p{Lu}\d]/u.test(word))

/** "Người bị thương" for "bị thương 24 người", "Hộ hoàn thành" for "đã hoàn thành 16 hộ". */
function eventLabel(unit: string, event: string): string {
  const isEvent = event.split(' ').length <= (unit === 'người' ? 3 : 2) && !isProperName(event)
  return isEvent ? `${unit} ${lowered(event).replace(/^làm /u, '')}` : event
}

/** "với tổng số 191 cơ quan": these words announce a count and name nothing. */
const COUNTS_ONLY = /^(?:tổng số|tổng cộng|số lượng|tổng|số)$/iu

/** Label of a counted thing: its noun with what follows, or, when the noun alone says nothing, the words before. */
function countLabel({ figure, leadIn, after, leadsOn }: SpokenFigure): ReadLabel {
  const before = nameBefore(leadIn)
  const isIndicator =
    startsWithHead(before) && !COUNTS_ONLY.test(before) && !/^(?:công tác|thời hạn)/iu.test(before)
  if (isIndicator) return { label: before, qualifiers: [] }
  const behind = nameAfter(after, leadsOn)
  const noun = bareUnit(figure)
  const action = actionBefore(leadIn)
  const qualifiers = action === '' || COUNTS_ONLY.test(action) ? [] : [shortened(action, 12)]
  if (behind.trim() !== '') return { label: shortened(`${noun}${behind}`.trim(), 16), qualifiers }
  if (namesTheThing(action, noun)) return { label: action, qualifiers: [] }
  if (before !== '' && CLASSIFIERS.has(figure.baseUnit)) {
    return isActor(before) ? { label: noun, qualifiers } : { label: eventLabel(noun, before), qualifiers: [] }
  }
  if (CLASSIFIERS.has(figure.baseUnit)) return { label: '', qualifiers }
  const isShortAction = action !== '' && qualifiers.length > 0 && wordCount(action) <= 4
  return {
    label: isShortAction ? `${noun} ${isProperName(action) ? action : lowered(action)}` : noun,
    qualifiers,
  }
}

const ACTORS =
  /^(?:chủ tịch|tỉnh|thành phố|tp|huyện|phường|xã|trung ương|công ty|bộ|sở|ban|ngân hàng|cục|chi cục|tổng cục|phòng|đội|công an)(?!\p{L})/iu

/** "Chủ tịch nước 1.902 suất": who gave them is no name for what was given. */
export const isActor = (phrase: string) =>
  isProperName(phrase) || (wordCount(phrase) <= 6 && ACTORS.test(phrase))

/** "TTHC được công khai trên trang thông tin điện tử 250/250 TTHC": the words before already name what is counted. */
const namesTheThing = (before: string, noun: string) =>
  before.split(' ').length >= 3 && before.toLowerCase().startsWith(noun.toLowerCase())

/** The unit without its scale: "lượt" of "nghìn lượt". */
export const bareUnit = ({ unit }: Figure) => unit.replace(/^(?:(?:nghìn|triệu|tỷ)\s)+/u, '')

const MATERIALS = new Set(['mass', 'area', 'length', 'volume', 'energy'])

/** Label of a measure: the indicator named before it, or else the thing measured behind it ("trồng 26,7ha cây đào"). */
function measureLabel({ figure, leadIn, after, leadsOn }: SpokenFigure): ReadLabel {
  const before = nameBefore(leadIn)
  const namesNothingBehind = figure.dimension === 'money' || /^\s*,/.test(after)
  const behind = namesNothingBehind ? '' : trimPhrase(nameAfter(after, leadsOn))
  const isOfThing = MATERIALS.has(figure.dimension) || figure.dimension === 'duration'
  if (behind !== '' && isOfThing && headIn(before) !== 0 && !behind.startsWith('kể từ')) {
    return { label: behind, qualifiers: before === '' ? [] : [shortened(actionBefore(leadIn), 12)] }
  }
  // "với mục tiêu 100% số máy …", "Kiểm tra 100% các công trình": the share is of what follows, not of a verb or a long tale.
  const namesNothing = wordCount(before) <= 2 || wordCount(before) > 8
  if (figure.dimension === 'share' && behind !== '' && !startsWithHead(before) && namesNothing) {
    return {
      label: `tỷ lệ ${behind.replace(/^(?:tổng )?số /iu, '')}`,
      qualifiers: [shortened(actionBefore(leadIn), 12)],
    }
  }
  if (before !== '') {
    const needsRate =
      figure.dimension === 'share' && /(?:tỷ|tỉ)\s+lệ(?:\s+cao|\s+thấp)?\s*$/iu.test(leadIn.trim())
    const label = needsRate && !startsWithHead(before) ? `tỷ lệ ${before}` : before
    return { label, qualifiers: isGenericLabel(label) ? [shortened(actionBefore(leadIn), 16)] : [] }
  }
  return { label: behind, qualifiers: [] }
}

/** What the words around a figure name as counted or measured. */
export function readLabel(spoken: SpokenFigure): ReadLabel {
  const { figure } = spoken
  const counts = figure.dimension === 'count' && figure.unit !== ''
  const { label, qualifiers } = counts ? countLabel(spoken) : measureLabel(spoken)
  const name = shortened(label.replace(/\s+/g, ' ').trim(), 20)
  return { label: name === '' ? '' : capitalised(name), qualifiers }
}

/** A label from a text that announces figures without any of its own: the clause of a note's mark, the item above a list. */
export function labelOfIntroduction(text: string): string {
  const untilFigure = text.replace(/(?<=\s)\d.*$/su, '')
  const phrase = trimPhrase(
    untilFigure.replace(/\[\d+\]|[⁰¹²³⁴-⁹]+|^(?:[IVXLC]+|\d{1,2}|[a-zđ])[.)]\s/gu, ''),
  )
  const head = headIn(phrase)
  const named = (head > 0 ? phrase.slice(head) : phrase).split(/[;:.,]/)[0] ?? ''
  return capitalised(shortened(trimPhrase(named), 16))
}
