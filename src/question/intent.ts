import type { Intent, Measure } from '../domain/question.ts'
import { aspectOf } from './aspect.ts'
import { isInsult } from './small-talk.ts'
import { hasCue, hasLongCue, phraseOf, saysPhrase, withoutCues, type Phrase } from './cues.ts'
import { asksForNames } from './names-asked.ts'

/** Asked in this order: the first whose cue is said decides. A yes/no question may also be about a reason, but asks for yes. */
const ORDER: readonly Intent[] = [
  'legal',
  'person',
  'date',
  'comparison',
  'explanation',
  'yesno',
  'list',
  'figure',
  'definition',
]

/**
 * What kind of answer the words ask for. `words` are as `spokenWords` gives them, with chat abbreviations written out. A
 * message without any question word ("dân số?") asks for a figure.
 */
export function intentOf(words: readonly string[], contentWords: number): Intent {
  if (isSmallTalk(words, contentWords)) return 'smalltalk'
  if (isInsult(words)) return 'offtopic'
  // Who types without marks, or half, means a committee by "theo ban chi dao", not "theo bạn".
  if (hasCue('opinion', withoutCues('committee', words))) return 'opinion'
  if (setsTimesInOrder(words)) return 'comparison'
  const asked = ORDER.find((intent) => hasCue(intent, words) || (intent === 'yesno' && isYesNo(words)))
  // An insult beside a question is passed over; alone it gets the refusal.
  if (asked === undefined && hasCue('insult', words)) return 'attack'
  if (mayBeExplained(asked) && isExplained(words)) return 'explanation'
  if (mayBeNamed(asked) && asksForNames(words) && !saysPhrase(words, HOW_MANY))
    return asksWhichSide(words) ? 'comparison' : 'list'
  if (asked === undefined && saysPhrase(words, WHAT) && !hasCue('figure', words)) return 'list'
  if (asked === undefined || asked === 'definition')
    return hasCue('figure', words) ? 'figure' : (asked ?? 'figure')
  return asked === 'explanation' && hasCue('figure', words) && !hasCue('list', words)
    ? figureOr(words)
    : asked
}

const HOW_MANY = phraseOf('bao nhiêu')
/** "bị thanh tra về chuyện gì", "hỗ trợ gì": what it is, not how much. */
const WHAT = phraseOf('gì')

/** "Vì sao A cao hơn B", "làm gì để thu nhiều hơn" compare nothing. */
function mayBeExplained(asked: Intent | undefined): boolean {
  return asked === undefined || ['comparison', 'yesno', 'list', 'figure', 'definition'].includes(asked)
}

/** A reason and a shortcoming are said by nothing else; a solution may be counted ("bao nhiêu giải pháp"). */
function isExplained(words: readonly string[]): boolean {
  const aspect = aspectOf(words)
  return aspect !== null && (aspect !== 'solution' || !hasCue('figure', words))
}

/** "mấy thôn nào", "phường nào" ask for names, "bao nhiêu phường" for a number. */
function mayBeNamed(asked: Intent | undefined): boolean {
  return asked === undefined || asked === 'figure' || asked === 'definition'
}

/** "Xã A và xã B, xã nào nhiều hơn" sets two things side by side. */
function asksWhichSide(words: readonly string[]): boolean {
  return hasCue('asksSide', words) && (hasCue('more', words) || hasCue('less', words))
}

/** "Năm nào cao nhất" asks for figures of several years, "năm nào hoàn thành" for a date. */
function setsTimesInOrder(words: readonly string[]): boolean {
  const order = ['most', 'least', 'more', 'less', 'top'].some((name) => hasCue(name, words))
  return order && hasCue('whichTime', words) && !hasCue('date', withoutCues('whichTime', words))
}

/** A greeting or thanks may have a word or two beside it; a single "dạ", "ok" must be all that is said. */
function isSmallTalk(words: readonly string[], contentWords: number): boolean {
  if (!hasCue('smalltalk', words)) return false
  const rest = withoutCues('smalltalk', words)
  if (withoutCues('emphasis', withoutCues('courtesy', rest)).length === 0) return true
  return hasLongCue('smalltalk', words) && rest.length <= 2 && contentWords <= 2
}

/** "… ntn" beside "bao nhiêu" asks for the figure; "vì sao … bao nhiêu" asks for the reason. */
function figureOr(words: readonly string[]): Intent {
  return aspectOf(words) === 'reason' ? 'explanation' : 'figure'
}

/** Whether yes or no is asked for, whatever else is: "so với năm trước có tăng không". */
export function asksYesOrNo(words: readonly string[]): boolean {
  return isYesNo(words) || hasCue('yesno', words)
}

/** "có … không", "… chưa", "… không" at the end, politeness left out. */
function isYesNo(words: readonly string[]): boolean {
  const last = withoutCues('courtesy', words).at(-1) ?? ''
  return ['không', 'khong', 'chưa', 'chua'].includes(last)
}

const MEASURES: readonly [Measure, readonly string[]][] = [
  [
    'planShare',
    [
      'so với kế hoạch',
      'đạt kế hoạch',
      'hoàn thành kế hoạch',
      'phần trăm kế hoạch',
      'so với dự toán',
      'phần trăm dự toán',
      'mức độ hoàn thành',
    ],
  ],
  [
    'difference',
    [
      'chênh lệch',
      'chênh nhau',
      'hơn bao nhiêu',
      'kém bao nhiêu',
      'còn lại bao nhiêu',
      'còn thiếu',
      'còn bao nhiêu',
    ],
  ],
  ['sum', ['tổng cộng', 'cộng lại', 'gộp cả', 'gộp', 'cộng cả', 'tất cả bao nhiêu']],
  [
    'change',
    [
      'tăng bao nhiêu',
      'giảm bao nhiêu',
      'tăng mấy',
      'giảm mấy',
      'tăng trưởng bao nhiêu',
      'tăng hay giảm',
      'so với năm trước',
      'so với cùng kỳ',
      'so với cùng kì',
    ],
  ],
  ['ratio', ['gấp mấy', 'gấp bao nhiêu', 'mấy lần', 'bao nhiêu lần', 'bình quân mỗi', 'trung bình mỗi']],
  ['share', ['phần trăm', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', '%']],
  ['date', ['ngày nào', 'ngày bao nhiêu', 'khi nào', 'bao giờ', 'ngày tháng năm nào']],
  ['count', ['bao nhiêu', 'mấy']],
]
const MEASURE_CUES = MEASURES.map(([measure, cues]): [Measure, Phrase[]] => [measure, cues.map(phraseOf)])

/** What the figure asked for should measure; `any` when the question does not say. */
export function measureOf(words: readonly string[]): Measure {
  if (aspectOf(words) === 'reason') return 'reason'
  return MEASURE_CUES.find(([, cues]) => cues.some((cue) => saysPhrase(words, cue)))?.[0] ?? 'any'
}
