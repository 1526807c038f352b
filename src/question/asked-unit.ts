import type { Dimension } from '../domain/fact.ts'
import type { AskedUnit } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'
import { phraseOf, saysAt, type Phrase } from './cues.ts'

/** Everyday ways to ask for a dimension: "bao nhiêu tiền", "mấy phần trăm", "nặng mấy ký". */
const DIMENSION_WORDS: readonly [string, Dimension][] = [
  ['phần trăm', 'share'],
  ['%', 'share'],
  ['tiền', 'money'],
  ['đồng', 'money'],
  ['tỷ', 'money'],
  ['triệu', 'money'],
  ['tỉ', 'money'],
  ['trđ', 'money'],
  ['tr đồng', 'money'],
  ['nghìn đồng', 'money'],
  ['ngàn đồng', 'money'],
  ['đô la', 'money'],
  ['usd', 'money'],
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
  'một',
  '1',
].map(phraseOf)

/** Nouns of what is measured, said before a "bao nhiêu" that no noun follows: "tổng trị giá là bao nhiêu". */
const MEASURE_NOUNS: readonly [string, Dimension][] = [
  ['trị giá', 'money'],
  ['giá trị', 'money'],
  ['kinh phí', 'money'],
  ['số tiền', 'money'],
  ['tổng vốn', 'money'],
  ['doanh thu', 'money'],
  ['doanh số', 'money'],
  ['diện tích', 'area'],
  ['tỷ lệ', 'share'],
  ['tỉ lệ', 'share'],
  ['tỷ trọng', 'share'],
  ['chiều dài', 'length'],
]
const MEASURED = MEASURE_NOUNS.map(([name, dimension]) => ({ name: phraseOf(name), dimension }))
/** Words behind the noun that say which ones are meant. */
const DETAIL_MAX_WORDS = 2
/** The noun stands at most so many words before "bao nhiêu". */
const MEASURE_REACH = 7

const HOW_MANY = [phraseOf('bao nhiêu'), phraseOf('mấy')]

/**
 * The nouns asked for after "bao nhiêu" or "mấy", in order, folded. `words` are as `spokenWords` gives them, with chat
 * abbreviations written out. "bao nhiêu" at the end, or before a word that is no noun, asks for no unit.
 */
export function askedUnitsOf(words: readonly string[]): AskedUnit[] {
  const isOneOf = (phrases: readonly Phrase[], place: number) =>
    phrases.some((phrase) => saysAt(words, place, phrase))
  const detailFrom = (start: number): string[] => {
    const rest = words.slice(start, start + DETAIL_MAX_WORDS)
    const end = rest.findIndex(
      (_, offset) =>
        isOneOf(ENDINGS, start + offset) || HOW_MANY.some((phrase) => saysAt(words, start + offset, phrase)),
    )
    return (end < 0 ? rest : rest.slice(0, end)).map(fold)
  }
  return words.flatMap((_, place): AskedUnit[] => {
    const asking = HOW_MANY.find((phrase) => saysAt(words, place, phrase))
    if (!asking) return []
    let at = place + asking.marked.length
    while (isOneOf(FILLERS, at)) at += 1
    const known = DIMENSIONS.find(({ name }) => saysAt(words, at, name))
    if (known) return [{ words: [...known.name.folded], dimension: known.dimension, detail: [] }]
    const noun = words[at]
    if (noun !== undefined && !isOneOf(ENDINGS, at))
      return [{ words: [fold(noun)], dimension: 'count', detail: detailFrom(at + 1) }]
    return measuredBefore(words, place)
  })
}

/** The dimension of the nearest measure noun before `place`, unless another "bao nhiêu" stands between. */
function measuredBefore(words: readonly string[], place: number): AskedUnit[] {
  for (let at = place - 1; at >= Math.max(0, place - MEASURE_REACH); at -= 1) {
    if (HOW_MANY.some((phrase) => saysAt(words, at, phrase))) return []
    const noun = MEASURED.find(({ name }) => saysAt(words, at, name))
    if (noun) return [{ words: [...noun.name.folded], dimension: noun.dimension, detail: [] }]
  }
  return []
}
