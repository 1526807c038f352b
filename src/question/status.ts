import { phraseOf, saysAt, saysPhrase, type Phrase } from './cues.ts'

const PLAN_WORDS = [
  'chỉ tiêu',
  'mục tiêu',
  'kế hoạch năm',
  'phấn đấu',
  'dự kiến',
  'đặt ra',
  'đề ra',
  'định hướng',
  'sẽ',
  'sắp tới',
  'sang năm',
  'năm tới',
  'tính làm',
  'dự định',
  'định làm',
  'định xây',
  'định trồng',
  'định mở',
  'muốn',
  'cần đạt',
  'phải đạt',
  'giao cho',
].map(phraseOf)
/** A plan where they are not what a result is measured by: "kế hoạch 2024", not "đạt … % kế hoạch", "so với dự toán". */
const PLAN_NOUNS = ['kế hoạch', 'dự toán'].map(phraseOf)
const MEASURED_BY = [
  'với',
  'vượt',
  'thành',
  'hiện',
  'trăm',
  'đạt',
  'hơn',
  'bằng',
  '%',
  'so',
  'hụt',
  'không',
].map(phraseOf)
const RESULT_WORDS = [
  'đã',
  'thực hiện được',
  'đạt được',
  'kết quả',
  'thực tế',
  'ước đạt',
  'ước thực hiện',
  'uth',
  'đạt bao nhiêu',
  'được bao nhiêu',
  'làm được',
  'hoàn thành được',
].map(phraseOf)

/** Whether a plan or a result is asked for; null when the words leave it open or name both. */
export function statusOf(words: readonly string[]): 'actual' | 'plan' | null {
  const isSaid = (phrase: Phrase) => saysPhrase(words, phrase)
  const planned =
    PLAN_WORDS.some(isSaid) || PLAN_NOUNS.some((noun) => isPlanAsked(words, noun)) || saysPlanOfYear(words)
  const reached = RESULT_WORDS.some(isSaid)
  if (planned === reached) return null
  return planned ? 'plan' : 'actual'
}

const SHORT_PLAN = phraseOf('kh')
const YEAR = /^(?:19|20)\d{2}$/

/** "KH 2026", "KH năm 2026": alone "kh" is rather "không" or "khách hàng". */
function saysPlanOfYear(words: readonly string[]): boolean {
  return words.some((_, place) => {
    const [next = '', behind = ''] = words.slice(place + 1, place + 3)
    const isOfYear = YEAR.test(next) || (next === 'năm' && YEAR.test(behind))
    return isOfYear && saysAt(words, place, SHORT_PLAN) && !isMeasuredBy(words, place)
  })
}

function isPlanAsked(words: readonly string[], noun: Phrase): boolean {
  return words.some((_, place) => saysAt(words, place, noun) && !isMeasuredBy(words, place))
}

function isMeasuredBy(words: readonly string[], place: number): boolean {
  return MEASURED_BY.some((measuring) => saysAt(words, place - 1, measuring))
}
