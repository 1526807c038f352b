import { deedOf, endsWithAction, startsWithAction, withAction } from './actions.ts'
import { nameAfter } from './name-after.ts'
import { actionBefore, nameBefore } from './name-before.ts'
import { bareUnit, isActor, isProperName, lowered } from './names.ts'
import { startsWithHead, withinWords, wordCount } from './phrases.ts'
import type { ReadLabel } from './read-label.ts'
import type { SpokenFigure } from './spoken-figure.ts'

/** Nouns that count without saying what: alone they are no label ("Phạm pháp hình sự xảy ra 83 vụ"). */
const CLASSIFIERS = new Set(
  'vụ|lượt|lượt con|người|con|ca|cuộc|liều|mẫu|trường hợp|cái|chiếc|suất|bản|việc|mũi|điểm|bộ|đợt|buổi|lớp|tờ|bài|cây|hộ|khu|ô'.split(
    '|',
  ),
)
/** Of these a short deed is the name: "cuộc thanh tra", "lượt khám bệnh". */
const DEEDS = new Set(['cuộc', 'lượt', 'ca', 'buổi', 'đợt', 'điểm', 'việc'])
/** "với tổng số 191 cơ quan": these words announce a count and name nothing. */
const COUNTS_ONLY = /^(?:tổng số|tổng cộng|số lượng|tổng|số)$/iu
/** "Tổng số thực hiện rà soát 22/247 TTHC": the noun stands behind the figure. */
const COUNT_OF_DEED = /^((?:tổng )?số(?: lượng)?)\s+(.*)$/iu
const LONGEST_DEED = 8
/** "ở 2 cấp", "với 1.907 bài dự thi": what was done before was not done to these. */
/** "Dịch tả lợn châu Phi xảy ra tại 12 xã". */
const HAPPENS_AT = /(?<!\p{L})(xảy ra|phát sinh|bùng phát|xuất hiện)\s+(?:tại|ở|trên)\s*$/u
const STANDS_APART = /(?<!\p{L}|đối )(?:ở|của|thuộc|trên|với)\s*$/u

/** Label of a counted thing: its noun with what follows, or, when the noun alone says nothing, the words before. */
export function countLabel(spoken: SpokenFigure): ReadLabel {
  const { figure, naming, after, leadsOn } = spoken
  const before = nameBefore(naming)
  const isIndicator =
    startsWithHead(before) && !COUNTS_ONLY.test(before) && !/^(?:công tác|thời hạn)/iu.test(before)
  const noun = nounOf(spoken)
  if (isIndicator) return { label: withNoun(before, noun), qualifiers: [] }
  const behind = nameAfter(after, leadsOn)
  const action = actionBefore(naming)
  const qualifiers = action === '' || COUNTS_ONLY.test(action) ? [] : [withinWords(action, 12)]
  const reached = whatIsReached(spoken)
  if (reached !== null) return { label: `${noun}${reached}`, qualifiers }
  if (
    /^(?:người|người dân|bệnh nhân)$/u.test(behind.trim()) &&
    startsWithAction(action) &&
    wordCount(action) <= 4
  ) {
    return { label: `${noun}${behind} ${lowered(action)}`, qualifiers: [] }
  }
  if (behind.trim() !== '') {
    const named = figure.baseUnit === 'con' && /^\s\p{Ll}/u.test(behind) ? behind.trim() : `${noun}${behind}`
    return { label: withinWords(named.trim(), 16), qualifiers }
  }
  if (namesTheThing(action, noun)) return { label: action, qualifiers: [] }
  return bareLabel(spoken, { noun, before, action, qualifiers })
}

/** The noun as people write it out where it is only a classifier: "trường hợp" for "TH". */
const nounOf = ({ figure }: SpokenFigure) =>
  CLASSIFIERS.has(figure.baseUnit) && /^\p{Lu}+$/u.test(figure.unit) ? figure.baseUnit : bareUnit(figure)

function withNoun(indicator: string, noun: string): string {
  const [, count = '', deed = ''] = COUNT_OF_DEED.exec(indicator) ?? []
  const isDeed = count !== '' && /^(?:thực hiện|phải|đã|đang|cần)(?!\p{L})/iu.test(deed)
  return isDeed ? `${count} ${noun} ${deed}` : indicator
}

interface Bare {
  noun: string
  before: string
  action: string
  qualifiers: string[]
}

/** A noun with nothing behind it: named by who has it, by what was done, or by the words before. */
function bareLabel({ figure, naming }: SpokenFigure, { noun, before, action, qualifiers }: Bare): ReadLabel {
  const isClassifier = CLASSIFIERS.has(figure.baseUnit)
  if (before !== '' && isActor(before) && !startsWithAction(before)) {
    return { label: `${noun} – ${before}`, qualifiers }
  }
  const isApart = STANDS_APART.test(naming) || figure.baseUnit === 'cấp'
  const place = HAPPENS_AT.exec(naming)?.[1]
  if (place !== undefined && before !== '')
    return { label: `${noun} ${place} ${lowered(before)}`, qualifiers: [] }
  const done = isApart ? '' : deedOf(action, LONGEST_DEED)
  const isDeed = done !== '' && wordCount(done) <= LONGEST_DEED
  if (!isClassifier) {
    if (isDeed) return { label: withAction(noun, done, naming), qualifiers: besideDeed(qualifiers, done) }
    const isShort = !isApart && action !== '' && qualifiers.length > 0 && wordCount(action) <= 4
    return {
      label: isShort ? `${noun} ${isProperName(action) ? action : lowered(action)}` : noun,
      qualifiers,
    }
  }
  if (before === '') return { label: '', qualifiers }
  if (figure.baseUnit === 'con' && !startsWithAction(before)) return { label: before, qualifiers }
  const isEvent = wordCount(before) <= (figure.baseUnit === 'người' ? 3 : 2)
  if (isEvent && DEEDS.has(figure.baseUnit)) return { label: `${noun} ${lowered(before)}`, qualifiers: [] }
  if (isEvent || (startsWithAction(before) && (figure.baseUnit === 'người' || figure.baseUnit === 'hộ'))) {
    return {
      label: startsWithAction(before) ? withAction(noun, before, naming) : eventLabel(noun, before),
      qualifiers: [],
    }
  }
  return { label: `số ${noun} ${lowered(before)}`, qualifiers: [] }
}

/** "Người bị thương" for "bị thương 24 người", "người chết" for "làm chết 05 người". */
const eventLabel = (noun: string, event: string) => `${noun} ${lowered(event).replace(/^làm /u, '')}`

const besideDeed = (qualifiers: readonly string[], deed: string) =>
  qualifiers.filter((qualifier) => qualifier.toLowerCase() !== deed.toLowerCase())

/** "TTHC được công khai trên trang thông tin điện tử 250/250 TTHC": the words before already name what is counted. */
const namesTheThing = (before: string, noun: string) =>
  before.split(' ').length >= 3 && before.toLowerCase().startsWith(noun.toLowerCase())

const REACHES =
  /^\s*(?:không\s+)?(?:(?:tỷ|tỉ) lệ\s+)?đạt(?:\s+(?:tỷ|tỉ) lệ)?(?:\s+(?:cao|thấp))?(?:\s+(?:dưới|trên|từ))?\s*$/u

/**
 * Words behind a noun that need the next figure to be whole: "03 đối tượng | trồng 47 cây thuốc phiện", "2/8 phường | không
 * đạt tỉ lệ 100%". A rate near the printed share itself ("226/250 TTHC đạt tỷ lệ 89,6%") is no such figure.
 */
function whatIsReached({ figure, after, next }: SpokenFigure): string | null {
  if (next === null || !/^[^,;:.()/]+$/u.test(after) || /^\s*(?:và|để|nhằm|với|theo)(?!\p{L})/u.test(after))
    return null
  const object = `${after}${next.figure.text}${nameAfter(next.after, true)}`
  if (next.figure.dimension === 'share' && REACHES.test(after)) {
    const share = figure.outOf === null ? null : (100 * Number(figure.value)) / Number(figure.outOf)
    return share !== null && Math.abs(share - Number(next.figure.value)) > 5
      ? `${after}${next.figure.text}`
      : null
  }
  const isObject = ['count', 'share'].includes(next.figure.dimension) && endsWithAction(after)
  return isObject && !/^\s*(?:được|đã|đang)?\s*$/u.test(after) ? ` ${withinWords(object.trim(), 16)}` : null
}
