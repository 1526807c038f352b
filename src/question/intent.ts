import type { Intent, Measure } from '../domain/question.ts'
import { hasCue, withoutCues } from './cues.ts'

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
 * What kind of answer the words ask for. `words` are folded, with chat abbreviations written out. A message without any
 * question word ("dân số?") asks for a figure.
 */
export function intentOf(words: readonly string[], contentWords: number): Intent {
  if (hasCue('smalltalk', words) && withoutCues('smalltalk', words).length <= 2 && contentWords <= 2)
    return 'smalltalk'
  const asked = ORDER.find((intent) => hasCue(intent, words) || (intent === 'yesno' && isYesNo(words)))
  if (asked === undefined || asked === 'definition')
    return hasCue('figure', words) ? 'figure' : (asked ?? 'figure')
  return asked === 'explanation' && hasCue('figure', words) && !hasCue('list', words)
    ? figureOr(words)
    : asked
}

/** "… ntn" beside "bao nhiêu" asks for the figure; "vì sao … bao nhiêu" asks for the reason. */
function figureOr(words: readonly string[]): Intent {
  return ['vi sao', 'tai sao', 'nguyen nhan', 'ly do'].some((cue) =>
    ` ${words.join(' ')} `.includes(` ${cue} `),
  )
    ? 'explanation'
    : 'figure'
}

/** "có … không", "… chưa", "… không" at the end, politeness left out. */
function isYesNo(words: readonly string[]): boolean {
  const spoken = [...words]
  while (spoken.length > 0 && POLITE_ENDINGS.has(spoken.at(-1) ?? '')) spoken.pop()
  const last = spoken.at(-1)
  return last === 'khong' || last === 'chua'
}

const POLITE_ENDINGS = new Set([
  'a',
  'vay',
  'the',
  'nhi',
  'ad',
  'ban',
  'em',
  'anh',
  'chi',
  'nhe',
  'ha',
  'ta',
  'z',
  'v',
  'nao',
  'oi',
  'moi',
  'nguoi',
])

const MEASURE_CUES: readonly [Measure, readonly string[]][] = [
  ['reason', ['vi sao', 'tai sao', 'sao lai', 'nguyen nhan', 'ly do']],
  [
    'planShare',
    [
      'so voi ke hoach',
      'dat ke hoach',
      'hoan thanh ke hoach',
      'phan tram ke hoach',
      'so voi du toan',
      'phan tram du toan',
      'muc do hoan thanh',
    ],
  ],
  [
    'difference',
    [
      'chenh lech',
      'chenh nhau',
      'hon bao nhieu',
      'kem bao nhieu',
      'con lai bao nhieu',
      'con thieu',
      'con bao nhieu',
    ],
  ],
  ['sum', ['tong cong', 'cong lai', 'gop ca', 'gop', 'cong ca', 'tat ca bao nhieu']],
  [
    'change',
    [
      'tang bao nhieu',
      'giam bao nhieu',
      'tang may',
      'giam may',
      'tang truong bao nhieu',
      'tang hay giam',
      'so voi nam truoc',
      'so voi cung ky',
    ],
  ],
  ['ratio', ['gap may', 'gap bao nhieu', 'may lan', 'bao nhieu lan', 'binh quan moi', 'trung binh moi']],
  ['share', ['phan tram', 'ty le', 'ti le', 'ty trong', 'ti trong', '%']],
  ['date', ['ngay nao', 'ngay bao nhieu', 'khi nao', 'bao gio', 'ngay thang nam nao']],
  ['count', ['bao nhieu', 'may']],
]

/** What the figure asked for should measure; `any` when the question does not say. */
export function measureOf(words: readonly string[]): Measure {
  const said = ` ${words.join(' ')} `
  return MEASURE_CUES.find(([, cues]) => cues.some((cue) => said.includes(` ${cue} `)))?.[0] ?? 'any'
}
