import type { TermRange } from '../../domain/computation.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { fold } from '../../vietnamese/fold.ts'
import { comparesGrowth } from '../../vietnamese/growth-words.ts'
import { isStopWord } from '../../vietnamese/stop-words.ts'
import { startBeside } from './candidates.ts'
import { onceFor } from './once-for.ts'
import { askedWords, labelWords, termStrengths } from './term-strengths.ts'
import { hasAskedUnit } from './unit-groups.ts'

/** A figure that may be one of the two, with what it says of the question. */
export interface SideFigure {
  fact: Fact
  passage: Passage
  /** For every term, whether the figure says it. */
  says: readonly boolean[]
  /** The same for what it hangs on. */
  hears: readonly boolean[]
  /** Folded words of its label that the question does not say. */
  unasked: readonly string[]
}

/** From here on a word counts as said of a figure. */
const SAID = 0.35

/** Figures of the passages that say a word of either side. */
export function figuresNaming(
  question: Question,
  sides: readonly TermRange[],
  documentId: string,
  library: Library,
): SideFigure[] {
  const isSide = (place: number) => sides.some(({ from, to }) => from <= place && place < to)
  const named = [...askedWords(question, isSide)].filter((word) => word.length > 1)
  const asked = askedWords(question, () => true)
  return library.passagesOf(documentId).flatMap((passage) => {
    const told = foldedTextOf(passage)
    const facts = library.factsOf(passage.id)
    if (facts.length === 0 || !named.some((word) => told.includes(word))) return []
    const around = wordsAroundOf(passage)
    const hears = question.terms.map(({ folded }) => around.includes(` ${folded} `))
    return facts.flatMap((fact, place) => {
      if (!isLevel(fact, question) || !isOfAskedTime(fact, question)) return []
      if (!hasAskedUnit({ fact }, question)) return []
      const before = passage.kind === 'row' ? fact.start : startBeside(fact, facts[place - 1], passage)
      const strengths = termStrengths(fact, passage, question, before)
      if (!strengths.some((strength) => strength >= SAID)) return []
      const beside = foldedWords(
        `${fact.label} ${fact.unit} ${fact.qualifiers.join(' ')} ${passage.text.slice(before, fact.start)}`,
      )
      const says = strengths.map(
        (strength, term) => strength >= SAID && !isOfAnotherWord(term, question, beside),
      )
      if (!sides.some((side) => saysOf(side, says))) return []
      const unasked = labelWords(fact).filter((word) => !asked.has(word) && !isStopWord(word))
      return [{ fact, passage, says, hears, unasked }]
    })
  })
}

const foldedTextOf = onceFor((passage: Passage) => fold([passage.text, ...passage.context.lead].join(' ')))

const wordsAroundOf = onceFor(
  ({ sectionPath, context }: Passage) => ` ${foldedWords([...sectionPath, ...context.lead].join(' '))} `,
)

/** One word of several syllables: "tư" of "thông tư" is not said by "tư pháp". */
const ONE_WORD = 0.4

function isOfAnotherWord(place: number, { terms }: Question, said: string): boolean {
  const holds = (text: string) => ` ${said} `.includes(` ${text} `)
  return [place - 1, place].some((first) => {
    const [one, other] = [terms[first], terms[first + 1]]
    if (!one?.joinsNext || other === undefined || one.cohesion < ONE_WORD) return false
    return holds(terms[place]?.folded ?? '') && !holds(`${one.folded} ${other.folded}`)
  })
}

const LEVELS: ReadonlySet<Fact['relation']> = new Set(['value', 'share', 'partOf', 'target'])

/** Who does better or worse is told by shares, not by how many there are. */
const DOES_WELL = /(?<!\p{L})(?:kém|tốt|khá|yếu|hiệu quả) hơn/iu
const WIDER = /(?<!\p{L})(?:rộng|hẹp) hơn/iu

/** "tăng nhanh hơn" compares what is printed as growth, everything else what was reached. */
function isLevel(fact: Fact, { restored }: Question): boolean {
  if (fact.bound === 'range' || fact.valueTo !== null) return false
  if (DOES_WELL.test(restored) && fact.dimension !== 'share') return false
  if (WIDER.test(restored) && fact.dimension !== 'area') return false
  const isGrowth =
    fact.relation === 'change' || fact.baseUnit === '%/năm' || fold(fact.label).startsWith('toc do tang')
  return comparesGrowth(restored) ? isGrowth && fact.dimension === 'share' : LEVELS.has(fact.relation)
}

function isOfAskedTime({ period }: Fact, { periods }: Question): boolean {
  return periods.length === 0 || period === null || periods.some((asked) => asked === period)
}

export function saysOf({ from, to }: TermRange, says: readonly boolean[]): boolean {
  return says.slice(from, to).some(Boolean)
}

function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
}
