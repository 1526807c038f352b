import { z } from 'zod/v4'
import lexicon from './lexicon/actions.json' with { type: 'json' }

const PhrasesSchema = z.array(z.string().min(1)).min(1)
const LEXICON = z
  .object({
    /** What is done to the thing counted: "hộ được hỗ trợ". */
    onThings: PhrasesSchema,
    /** What nobody wishes for: "hộ bị xử phạt". */
    againstThings: PhrasesSchema,
    /** What the thing counted does itself: "người tham gia". */
    byThemselves: PhrasesSchema,
  })
  .parse(lexicon)

const longestFirst = (phrases: readonly string[]) =>
  [...phrases].sort((a, b) => b.length - a.length).join('|')
const EVERY = [...LEXICON.onThings, ...LEXICON.againstThings, ...LEXICON.byThemselves]
const ALL = longestFirst(EVERY)
/** "thu ngân sách" and "chi ngân sách" are names of indicators; "trồng trọt", "cấp tỉnh", "tiếp tục" are other words. */
const NOT_AN_ACTION =
  '(?!\\s*(?:ngân sách|nội địa|trọt|tỉnh|huyện|xã|bộ|cơ sở|tục|công nghiệp|tế|tưởng|trưởng|thông|dịch|buộc|nhận)|(?<=tiếp)\\s+theo)'
const STARTS = new RegExp(
  `^(?:cùng\\s+|tự\\s+|xin\\s+|đã\\s+|đang\\s+)?(?:${ALL})(?![\\p{L}\\p{N}])${NOT_AN_ACTION}`,
  'iu',
)
const ENDS = new RegExp(`(?:^|[\\s,])(?:${ALL})\\s*$`, 'iu')
/** A verb of one syllable is found inside a phrase only where a verb must stand: "giao" is no verb in "tai nạn giao thông". */
const LONG = longestFirst(EVERY.filter((phrase) => phrase.includes(' ')))
const SHORT = longestFirst(EVERY.filter((phrase) => !phrase.includes(' ')))
const DEED = `(?:(?:${LONG})|(?<=^|(?:đã|đang|được|để|và|,)\\s)(?:${SHORT}))(?![\\p{L}\\p{N}])${NOT_AN_ACTION}`
/** Behind these a verb is part of a noun: "quyền sử dụng đất", "giấy chứng nhận". */
const NOUN_BEFORE = '(?<!(?:quyền|mục đích|giấy|ngành|lĩnh vực|người)\\s)'
const INSIDE = new RegExp(`(?<![\\p{L}\\p{N}])${NOUN_BEFORE}${DEED}(?:(?:,|\\svà)\\s${DEED})*`, 'giu')
const AGAINST = new RegExp(`^(?:${longestFirst(LEXICON.againstThings)})(?![\\p{L}\\p{N}])`, 'iu')
const BY_THEMSELVES = new RegExp(`^(?:${longestFirst(LEXICON.byThemselves)})(?![\\p{L}\\p{N}])`, 'iu')

/** Whether a phrase begins with what was done: "phê duyệt phương án". */
export const startsWithAction = (phrase: string) => STARTS.test(phrase.trim())

const ON_THINGS = new RegExp(
  `^(?:${longestFirst([...LEXICON.onThings, ...LEXICON.againstThings])})(?![\\p{L}\\p{N}])${NOT_AN_ACTION}`,
  'iu',
)

/** Whether a phrase begins with what is done to things, not with what they do themselves ("nghỉ việc"). */
export const startsWithDeed = (phrase: string) => ON_THINGS.test(phrase)

/** The deed that a phrase is: the whole phrase when it begins with what is done to things, else the last deed in it. */
export const deedOf = (phrase: string, most: number) =>
  ON_THINGS.test(phrase) && phrase.split(' ').length <= most ? phrase : lastAction(phrase)

/** The deed that a phrase begins with, without its object: "bổ sung" of "bổ sung theo thẩm quyền". Empty when it begins with none. */
export const leadingAction = (phrase: string) => STARTS.exec(phrase.trim())?.[0] ?? ''

/** Whether a phrase ends with what was done, so that its object must follow: "hộ gia đình cá thể xin điều chỉnh". */
export const endsWithAction = (phrase: string) => ENDS.test(phrase)

/** The last thing done that a phrase tells, with its object: of "thực thi phương án đơn giản hóa" only "đơn giản hóa". */
export function lastAction(phrase: string): string {
  // A capital inside belongs to a name: "Bộ Giáo dục và Đào tạo".
  const isVerb = ({ index, 0: [first = ''] }: RegExpMatchArray) => index === 0 || !/\p{Lu}/u.test(first)
  const last = Array.from(phrase.matchAll(INSIDE)).findLast(isVerb)
  return last === undefined ? '' : phrase.slice(last.index)
}

const lowered = (text: string) =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/**
 * A thing with what was done to it, as people name it: "đơn" + "giải quyết" gives "đơn được giải quyết", with the "đã" of
 * `leadIn` "đơn đã giải quyết"; "đối tượng bị bắt"; "người tham gia".
 */
export function withAction(noun: string, action: string, leadIn: string): string {
  const done = lowered(action.replace(/^làm (?=chết)/iu, ''))
  if (/^(?:bị|được|đã|đang|chưa|không)(?!\p{L})/iu.test(done)) return `${noun} ${done}`
  const before = leadIn.toLowerCase().lastIndexOf(action.toLowerCase())
  const aspect =
    before < 0 ? null : /(?<!\p{L})(đã|đang|chưa)(?:\s+(?:được|bị))?\s+$/iu.exec(leadIn.slice(0, before))
  if (aspect !== null) return `${noun} ${(aspect[1] ?? '').toLowerCase()} ${done}`
  if (BY_THEMSELVES.test(done)) return `${noun} ${done}`
  return `${noun} ${AGAINST.test(done) ? 'bị' : 'được'} ${done}`
}
