import type { Dimension } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'
import { phraseOf, saysAt, type Phrase } from './cues.ts'

type AskedUnit = NonNullable<Question['askedUnit']>

/** Everyday ways to ask for a dimension: "bao nhiêu tiền", "mấy phần trăm", "nặng mấy ký". */
const DIMENSION_WORDS: readonly [string, Dimension][] = [
  ['phần trăm', 'share'],
  ['%', 'share'],
  ['tiền', 'money'],
  ['đồng', 'money'],
  ['tỷ', 'money'],
  ['triệu', 'money'],
  ['tỉ', 'money'],
  ['kinh phí', 'money'],
  ['ha', 'area'],
  ['hecta', 'area'],
  ['hécta', 'area'],
  ['héc ta', 'area'],
  ['m2', 'area'],
  ['mét vuông', 'area'],
  ['diện tích', 'area'],
  ['tấn', 'mass'],
  ['kg', 'mass'],
  ['ký', 'mass'],
  ['kí', 'mass'],
  ['cân', 'mass'],
  ['km', 'length'],
  ['mét', 'length'],
  ['met', 'length'],
  ['cây số', 'length'],
  ['lít', 'volume'],
  ['m3', 'volume'],
  ['lần', 'ratio'],
]
const DIMENSIONS = DIMENSION_WORDS.map(([name, dimension]) => ({ name: phraseOf(name), dimension }))

/** Words that stand between the question word and the noun without naming anything. */
const FILLERS = ['cái', 'chiếc', 'được', 'là', 'thì', 'mức', 'ra', 'về', 'hết', 'khoảng', 'đạt'].map(phraseOf)
/** Words that end the noun asked for. */
const ENDINGS = [
  'được',
  'đã',
  'bị',
  'là',
  'ở',
  'tại',
  'của',
  'trong',
  'năm',
  'đạt',
  'vậy',
  'thế',
  'ạ',
  'nhỉ',
  'ad',
  'so',
  'có',
  'cho',
  'và',
  'thì',
  'rồi',
  'mới',
  'mỗi',
  'phải',
  'tham',
  'đi',
  'hiện',
  'còn',
  'không',
  'ko',
  'với',
  'theo',
].map(phraseOf)

const HOW_MANY = [phraseOf('bao nhiêu'), phraseOf('mấy')]

/**
 * The nouns asked for after "bao nhiêu" or "mấy", in order, folded. `words` are as `spokenWords` gives them, with chat
 * abbreviations written out. "bao nhiêu" at the end, or before a word that is no noun, asks for no unit.
 */
export function askedUnitsOf(words: readonly string[]): AskedUnit[] {
  const isOneOf = (phrases: readonly Phrase[], place: number) =>
    phrases.some((phrase) => saysAt(words, place, phrase))
  return words.flatMap((_, place): AskedUnit[] => {
    const asking = HOW_MANY.find((phrase) => saysAt(words, place, phrase))
    if (!asking) return []
    let at = place + asking.marked.length
    while (isOneOf(FILLERS, at)) at += 1
    const known = DIMENSIONS.find(({ name }) => saysAt(words, at, name))
    if (known) return [{ words: [...known.name.folded], dimension: known.dimension }]
    const noun = words[at]
    return noun === undefined || isOneOf(ENDINGS, at) ? [] : [{ words: [fold(noun)], dimension: 'count' }]
  })
}
