import type { Passage } from '../../src/domain/passage.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { lastAction, startsWithAction, startsWithDeed } from './actions.ts'
import type { BoundFigure } from './bound-figure.ts'
import { nameAfter } from './name-after.ts'
import { actionBefore } from './name-before.ts'
import { bareUnit, isGenericLabel, lowered } from './names.ts'
import { closed, trimPhrase, wordCount } from './phrases.ts'
import type { SpokenFigure } from './spoken-figure.ts'

const LONGEST_COMPLEMENT = 16
/** Money paid for something names nothing that another sum could be of. */
const SUMS = /^(?:tổng )?(?:số )?(?:tiền|kinh phí|số tiền|số kinh phí)(?!\p{L})/iu
const DEED_IN_LABEL = /\s(?:được|bị|đã|đang)\s(.+)$/u
const CLASSIFIER_BEFORE = /^(?:lượt|con|số)\s(?=\p{L})/iu

/**
 * A name that only says how something is measured, with what is measured: "Số kinh phí" of "hỗ trợ 20 người lao động … với số
 * kinh phí 30 triệu đồng" is "Số kinh phí hỗ trợ người lao động …". First what was done right before it, then what it measures
 * behind, then the thing counted before it in the sentence.
 */
export function completeName(
  label: string,
  spoken: SpokenFigure,
  inSentence: readonly BoundFigure[],
): string {
  const previous = inSentence.at(-1)
  const isBeside = (bound: BoundFigure) =>
    bound === previous &&
    bound.spoken.clause.start === spoken.clause.start &&
    /^[^;()]*$/u.test(spoken.before)
  const complement = ownDeed(label, spoken) || measuredBehind(spoken) || countedBefore(inSentence, isBeside)
  if (complement === '') return label
  // "lượng khách du lịch …; doanh thu …": the field is shared, the visitors are not.
  if (OF_A_FIELD.test(label)) return `${label} ${lowered(complement.replace(COUNTED_OPENING, ''))}`
  return complement.startsWith('– ') ? `${label} ${complement}` : joined(label, lowered(complement))
}

/** "Số kinh phí hỗ trợ" + "hỗ trợ người lao động": what both say is said once. */
function joined(label: string, complement: string): string {
  const words = complement.split(' ')
  const shared = [2, 1].find((count) =>
    label.toLowerCase().endsWith(` ${words.slice(0, count).join(' ').toLowerCase()}`),
  )
  return [label, ...words.slice(shared ?? 0)].join(' ')
}

const short = (phrase: string) => (wordCount(phrase) <= LONGEST_COMPLEMENT ? phrase : '')

/** "xử phạt số tiền" → "xử phạt"; "Phát hiện sai phạm về kinh tế với tổng số tiền" → "phát hiện sai phạm về kinh tế". */
function ownDeed(label: string, { naming }: SpokenFigure): string {
  const phrase = actionBefore(naming)
  const at = phrase.toLowerCase().lastIndexOf(label.toLowerCase())
  const deed = at <= 0 ? '' : closed(trimPhrase(phrase.slice(0, at)))
  if (!startsWithDeed(deed)) return ''
  return short(deed) || short(lastAction(deed))
}

/** "với chiều dài 47km đường dây" → "đường dây". */
function measuredBehind({ figure, after, leadsOn }: SpokenFigure): string {
  const isMeasure = ['area', 'length', 'mass', 'volume'].includes(figure.dimension)
  return isMeasure && !/^\s*[,;]/.test(after) ? short(trimPhrase(nameAfter(after, leadsOn))) : ''
}

/** The thing counted before, with what was done to it: "hỗ trợ" + "hộ kinh doanh bị ảnh hưởng". */
function countedBefore(
  inSentence: readonly BoundFigure[],
  isBeside: (bound: BoundFigure) => boolean,
): string {
  const named = inSentence.filter(
    (bound) => (!bound.hosted || isBeside(bound)) && !isGenericLabel(bound.label) && !SUMS.test(bound.label),
  )
  const isTold = ({ label, spoken }: BoundFigure) =>
    label.toLowerCase() !== bareUnit(spoken.figure).toLowerCase()
  const last = named.findLast(isTold) ?? named.at(-1)
  if (last === undefined) return ''
  const [thing = '', owner] = last.label.split(' – ')
  if (owner !== undefined) return `– ${owner}`
  const deed = DEED_IN_LABEL.exec(thing)?.[1] ?? ''
  if (startsWithAction(deed) && wordCount(deed) >= 2) return short(deed)
  const [done = ''] = last.qualifiers
  const noun = lowered(thing.replace(CLASSIFIER_BEFORE, ''))
  const isDone = startsWithAction(done) && wordCount(done) <= 4 && !fold(noun).includes(fold(done))
  return short(isDone ? `${done} ${noun}` : noun) || (isDone ? done : '')
}

/** Indicators that a heading completes: "doanh thu" under "Du lịch". */
const OF_A_FIELD =
  /^(?:tổng )?(?:doanh thu|doanh số|sản lượng|năng suất|diện tích|kim ngạch|giá trị(?: sản xuất)?|tổng đàn|quy mô|số lượng)$/iu
const COUNTED_OPENING = /^(?:– )?(?:tổng )?(?:số |lượng )*(?:lượt )?(?:khách )?/iu
const HEADING_OPENING =
  /^(?:(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*|[*+-]\s*)*(?:về|lĩnh vực|hoạt động|công tác|ngành|phát triển|tình hình|sản xuất)?\s*/iu

/**
 * The field that the text above speaks of, for an indicator that names none. Of a heading with several ("thương mại - du lịch -
 * dịch vụ") the one mentioned last in `before`. Empty when nothing above is a short name.
 */
export function fieldAbove(label: string, { context, sectionPath }: Passage, before: string): string {
  if (!OF_A_FIELD.test(label)) return ''
  for (const heading of [context.lead.at(-1), sectionPath.at(-1)]) {
    const topic = (heading ?? '').replace(/[:.]\s*$/u, '').replace(HEADING_OPENING, '')
    const fields = topic.split(/\s[-–]\s|,\s|\svà\s/u).map((field) => field.trim())
    const mentioned = fields
      .map((field) => ({ field, at: fold(before).lastIndexOf(fold(field)) }))
      .filter(({ field, at }) => field !== '' && (at >= 0 || fields.length === 1))
      .sort((a, b) => b.at - a.at)[0]
    if (mentioned !== undefined && wordCount(mentioned.field) <= 4 && !/\d/.test(mentioned.field))
      return lowered(mentioned.field)
  }
  return ''
}
