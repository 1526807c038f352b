import type { Fact } from '../domain/fact.ts'
import type { Finding, FindingPlace } from '../domain/finding.ts'
import type { Library } from '../ports.ts'
import type { Cited } from './cite.ts'

const MOST_NOTES = 3
/** In a longer sum a single part tells little: who asks for one row need not hear that the column does not add up. */
const MOST_OPERANDS = 4

/**
 * What a reader of an answer should know about the figures in it: where the document disagrees with itself, in plain words.
 * Findings about the facts of the answer, and about what its quotes print that is no quantity (a period, a date, a list).
 * Differences of rounding are not told. Those that the answer itself is about come first; at most three.
 */
export function auditNotes(
  { facts, quotes }: { facts: readonly Fact[]; quotes: readonly Cited[] },
  library: Pick<Library, 'findings' | 'findingsOf'>,
): string[] {
  const ofFacts = facts.flatMap(({ factId }) =>
    library.findingsOf(factId).filter((finding) => tells(finding, (place) => place.factId === factId)),
  )
  const ofQuotes = library
    .findings()
    .filter((finding) =>
      tells(finding, (place) => place.factId === null && quotes.some((quote) => shows(quote, place))),
    )
  const told = new Map<string, string>()
  for (const finding of [...ofFacts, ...ofQuotes]) {
    const subject = subjectOf(finding)
    if (!told.has(subject)) told.set(subject, finding.explanation)
  }
  return [...new Set(told.values())].slice(0, MOST_NOTES)
}

function tells(
  { verdict, printed, operands }: Finding,
  isTouched: (place: FindingPlace) => boolean,
): boolean {
  if (verdict !== 'contradiction') return false
  return isTouched(printed) || (operands.length <= MOST_OPERANDS && operands.some(isTouched))
}

const shows = ({ passage, quote }: Cited, place: FindingPlace) =>
  place.passageId === passage.id && place.start < quote.end && quote.start < place.end

/** A figure that disagrees with three prints of one value is told once. */
const subjectOf = ({ printed, computed }: Finding) =>
  `${printed.passageId}#${printed.start}-${printed.end} ${computed.text}`
