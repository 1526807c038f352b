import type { Dimension } from '../domain/fact.ts'
import type { AskedUnit } from '../domain/question.ts'
import { COUNTED_NOUNS } from '../vietnamese/counted-nouns.ts'
import { fold } from '../vietnamese/fold.ts'
import { phraseOf, saysAt, type Phrase } from './cues.ts'
import { isWhich } from './names-asked.ts'

const COUNTED = COUNTED_NOUNS.map(({ name, others }) => ({ name: phraseOf(name), others }))

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
  ['nghìn đô', 'money'],
  ['ngàn đô', 'money'],
  ['đô', 'money'],
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
  'vào',
  'đến',
  'tới',
  'từ',
  'trên',
  'khi',
  'lúc',
  'hồi',
  'bên',
  'để',
  'nữa',
  'hả',
  'này',
  'cả',
  'toàn',
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

const SOME = phraseOf('mấy')
const PEOPLE = ['người', 'anh', 'chị', 'bà con', 'cô', 'chú', 'bác', 'ông', 'bà', 'em', 'bạn'].map(phraseOf)
const LISTING = ['kể', 'kể tên', 'kể ra', 'liệt kê', 'nêu', 'nêu tên'].map(phraseOf)
/** "Nào" stands at most so many words behind "mấy". */
const WHICH_REACH = 4
const HOW_MANY = [phraseOf('bao nhiêu'), phraseOf('mấy')]

/** A "bao nhiêu" or "mấy" that asks: its place among the words, and the noun asked for when one is said. */
export interface AskedAmount {
  place: number
  unit: AskedUnit | null
}

/**
 * Every "bao nhiêu" and "mấy" that asks, in order. `words` are folded, as `spokenWords` gives them, with chat abbreviations written
 * out. "bao nhiêu" at the end, or before a word that is no noun, asks for no unit. `breaks` are the places of words with a comma before them: "hộ nghèo bao
 * nhiêu, hộ cận nghèo bao nhiêu" counts no "hộ" behind the first.
 */
export function askedAmountsOf(words: readonly string[], breaks: readonly number[] = []): AskedAmount[] {
  return words.flatMap((_, place): AskedAmount[] => {
    const asking = HOW_MANY.find((phrase) => saysAt(words, place, phrase))
    if (!asking || isPlural(words, place)) return []
    let at = place + asking.marked.length
    while (isOneOf(FILLERS, words, at)) at += 1
    const behind = breaks.some((cut) => cut > place && cut <= at) ? null : unitAt(words, at)
    return [{ place, unit: behind ?? measuredBefore(words, place) }]
  })
}

const NUMBER_OF = ['tổng số lượng', 'tổng số', 'số lượng'].map(phraseOf)

/** What is measured or counted in a request without "bao nhiêu": "cho biết tổng chiều dài …", "tổng số học sinh"; null when nothing is. */
export function namedMeasureOf(words: readonly string[]): AskedUnit | null {
  for (const place of words.keys()) {
    const measured = MEASURED.find(({ name }) => saysAt(words, place, name))
    if (measured) {
      const beside = [words[place - 1], words[place + measured.name.marked.length]]
      return beside.some(isAnd) ? null : unitOf(measured.name.folded, measured.dimension)
    }
    const number = NUMBER_OF.find((phrase) => saysAt(words, place, phrase))
    if (number) return unitAt(words, place + number.marked.length)
  }
  return null
}

/** "Diện tích và sản lượng": one of two measures, of which the other may be no noun of ours. */
function isAnd(word: string | undefined): boolean {
  return word !== undefined && ['va', 'voi', 'cung'].includes(fold(word))
}

/** The noun that stands at `at`, with what follows it; null when no noun stands there. */
function unitAt(words: readonly string[], at: number): AskedUnit | null {
  const known = DIMENSIONS.find(({ name }) => saysAt(words, at, name))
  if (known) return unitOf(known.name.folded, known.dimension)
  const counted = COUNTED.find(({ name }) => saysAt(words, at, name))
  if (counted) {
    const { folded } = counted.name
    return {
      ...unitOf(folded, 'count'),
      detail: detailFrom(words, at + folded.length),
      others: [...counted.others],
    }
  }
  const noun = words[at]
  if (noun === undefined || isOneOf(ENDINGS, words, at)) return null
  return { ...unitOf([fold(noun)], 'count'), detail: detailFrom(words, at + 1) }
}

function detailFrom(words: readonly string[], start: number): string[] {
  const rest = words.slice(start, start + DETAIL_MAX_WORDS)
  const end = rest.findIndex((_, offset) => isOneOf([...ENDINGS, ...HOW_MANY], words, start + offset))
  return (end < 0 ? rest : rest.slice(0, end)).map(fold)
}

function isOneOf(phrases: readonly Phrase[], words: readonly string[], place: number): boolean {
  return phrases.some((phrase) => saysAt(words, place, phrase))
}

/** "mấy thôn nào", "kể tên mấy công trình": "mấy" says only that there are several. */
function isPlural(words: readonly string[], place: number): boolean {
  if (!saysAt(words, place, SOME)) return false
  const behind = words.slice(place + 1, place + 1 + WHICH_REACH)
  return (
    behind.some((_, offset) => isWhich(words, place + 1 + offset)) ||
    LISTING.some((phrase) => saysAt(words, place - phrase.marked.length, phrase)) ||
    isAskedAgain(words, place)
  )
}

/** "mấy anh chị …, được hỗ trợ bao nhiêu người": people named first and counted later. */
function isAskedAgain(words: readonly string[], place: number): boolean {
  if (!PEOPLE.some((phrase) => saysAt(words, place + 1, phrase))) return false
  const [howMany] = HOW_MANY
  return words.some(
    (_, later) =>
      later > place &&
      howMany !== undefined &&
      saysAt(words, later, howMany) &&
      isOneOf(PEOPLE, words, later + howMany.marked.length),
  )
}

function unitOf(words: readonly string[], dimension: Dimension): AskedUnit {
  return { words: [...words], dimension, detail: [], others: [] }
}

/** The dimension of the nearest measure noun before `place`, unless another "bao nhiêu" stands between. */
function measuredBefore(words: readonly string[], place: number): AskedUnit | null {
  for (let at = place - 1; at >= Math.max(0, place - MEASURE_REACH); at -= 1) {
    if (isOneOf(HOW_MANY, words, at)) return null
    const noun = MEASURED.find(({ name }) => saysAt(words, at, name))
    if (noun) return unitOf(noun.name.folded, noun.dimension)
  }
  return null
}
