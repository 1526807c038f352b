import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { clauseText } from './clause-text.ts'

/** What stands between a share and the whole that it is of. */
const OF = String.raw`\d\s*%\s+(?:(?:cua|tren|tong|so)\s+)*`

/** "Dân số bao nhiêu" sounds like one for the number of a document. */
const ASKING: ReadonlySet<Question['intent']> = new Set(['figure', 'legal'])

/** Whether the clause names what is asked for only as the whole of a share: "20% dân số" tells nothing of how many live there. */
export function isOnlyBase(
  { intent, measure, askedUnits, alternatives, focus }: Question,
  best: Evidence,
): boolean {
  if (!ASKING.has(intent) || measure === 'share' || measure === 'planShare') return false
  if (askedUnits.some(({ dimension }) => dimension === 'share')) return false
  const text = fold(clauseText(best).toLowerCase())
  return alternatives.some(({ kind, from, to, phrases }) => {
    const [name] = phrases
    if (
      kind !== 'concept' ||
      name === undefined ||
      to - from < 2 ||
      !placesIn(from, to).some((place) => focus.includes(place))
    )
      return false
    const said = countOf(text, `(?<!\\p{L})${name}(?!\\p{L})`)
    return said > 0 && said === countOf(text, `${OF}${name}(?!\\p{L})`)
  })
}

function placesIn(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset)
}

function countOf(text: string, pattern: string): number {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].length
}
