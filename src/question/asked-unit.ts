import type { Dimension } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'

type AskedUnit = NonNullable<Question['askedUnit']>

/** Everyday ways to ask for a dimension: "bao nhiêu tiền", "mấy phần trăm", "nặng mấy ký". */
const DIMENSION_WORDS: readonly [readonly string[], Dimension][] = [
  [['phan', 'tram'], 'share'],
  [['%'], 'share'],
  [['tien'], 'money'],
  [['dong'], 'money'],
  [['ty'], 'money'],
  [['trieu'], 'money'],
  [['ti'], 'money'],
  [['kinh', 'phi'], 'money'],
  [['ha'], 'area'],
  [['hecta'], 'area'],
  [['hec', 'ta'], 'area'],
  [['m2'], 'area'],
  [['met', 'vuong'], 'area'],
  [['dien', 'tich'], 'area'],
  [['tan'], 'mass'],
  [['kg'], 'mass'],
  [['ky'], 'mass'],
  [['ki'], 'mass'],
  [['can'], 'mass'],
  [['km'], 'length'],
  [['met'], 'length'],
  [['cay', 'so'], 'length'],
  [['lit'], 'volume'],
  [['m3'], 'volume'],
  [['lan'], 'ratio'],
]

/** Words that stand between the question word and the noun without naming anything. */
const FILLERS = new Set(['cai', 'chiec', 'duoc', 'la', 'thi', 'muc', 'ra', 've', 'het', 'khoang', 'dat'])
/** Words that end the noun asked for. */
const ENDINGS = new Set([
  'duoc',
  'da',
  'bi',
  'la',
  'o',
  'tai',
  'cua',
  'trong',
  'nam',
  'dat',
  'vay',
  'the',
  'a',
  'nhi',
  'ad',
  'so',
  'co',
  'cho',
  'va',
  'thi',
  'roi',
  'moi',
  'phai',
  'tham',
  'di',
  'hien',
  'con',
  'khong',
  'ko',
  'voi',
  'theo',
])

/**
 * The nouns asked for after "bao nhiêu" or "mấy", in order. `words` are folded, with chat abbreviations written out.
 * "bao nhiêu" at the end, or before a word that is no noun, asks for no unit.
 */
export function askedUnitsOf(words: readonly string[]): AskedUnit[] {
  const units: AskedUnit[] = []
  words.forEach((word, place) => {
    const after =
      word === 'nhieu' && words[place - 1] === 'bao' ? place + 1 : word === 'may' ? place + 1 : null
    if (after === null) return
    let at = after
    while (FILLERS.has(words[at] ?? '')) at += 1
    const rest = words.slice(at, at + 3)
    const dimension = DIMENSION_WORDS.find(([name]) => name.every((part, offset) => rest[offset] === part))
    if (dimension) {
      units.push({ words: [...dimension[0]], dimension: dimension[1] })
      return
    }
    const end = rest.findIndex((candidate) => ENDINGS.has(candidate))
    const noun = rest.slice(0, end < 0 ? 2 : Math.min(end, 2))
    if (noun.length > 0) units.push({ words: noun.slice(0, 1), dimension: 'count' })
  })
  return units
}
