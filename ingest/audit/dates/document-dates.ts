import { readLegalReferences, type LegalReference } from '../../../src/vietnamese/legal-references.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { placeInWords } from '../finding-words.ts'

interface DatedReference {
  passage: Passage
  reference: LegalReference
  date: string
  /** Folded first words of who issued it, or of its subject when that is not said. */
  issuer: string
}

/** One decision with two dates, and a date that disagrees with the year in the decision's number. */
export function checkDocumentDates({ passages }: AuditedDocument): FindingDraft[] {
  const references = passages.flatMap(datedReferences)
  const twice = repeated(references)
  const isTold = ({ passage, reference }: DatedReference) =>
    twice.some(({ verdict, printed, operands }) =>
      [printed, ...operands].some(
        (place) =>
          verdict === 'contradiction' && place.passageId === passage.id && place.start === reference.start,
      ),
    )
  return [...twice, ...references.filter((reference) => !isTold(reference)).flatMap(yearDisagreement)]
}

function datedReferences(passage: Passage): DatedReference[] {
  return readLegalReferences(passage.text).flatMap((reference) => {
    if (reference.date === null) return []
    const behind = passage.text.slice(reference.end)
    const issuer = /^\s*,?\s*của\s+([^,;.()]{3,60})/iu.exec(behind)?.[1] ?? behind.slice(0, 60)
    return [{ passage, reference, date: reference.date, issuer: firstWords(issuer) }]
  })
}

const firstWords = (text: string) =>
  wordsOf(text)
    .slice(0, 4)
    .map(({ folded }) => folded)
    .join(' ')

/** Bodies of every province and district number their papers from 1: the number alone does not tell which is meant. */
const LOCAL = /(?:UBND|HĐND|HDND|TU|BCĐ|BCD)$/iu
const NUMBER_YEAR = /\/((?:19|20)\d{2})(?:\/|$)/u

function repeated(references: readonly DatedReference[]): FindingDraft[] {
  return references.flatMap((reference, index) => {
    const first = references.slice(0, index).find((other) => isSameDocument(other, reference))
    return first === undefined ? [] : [dateDraft(first, reference)]
  })
}

function isSameDocument(a: DatedReference, b: DatedReference): boolean {
  const [number, other] = [a.reference.number.toUpperCase(), b.reference.number.toUpperCase()]
  if (number !== other || a.reference.kind !== b.reference.kind || /[;,]/u.test(number)) return false
  if (a.date === b.date) return true
  const oneIssuer = !LOCAL.test(number) || (a.issuer === b.issuer && a.issuer !== '')
  return oneIssuer && (NUMBER_YEAR.test(number) || a.date.slice(0, 4) === b.date.slice(0, 4))
}

function dateDraft(first: DatedReference, second: DatedReference): FindingDraft {
  const isEqual = first.date === second.date
  const there = placeInWords(second.passage)
  const name = nameOf(first.reference)
  return {
    kind: 'date',
    verdict: isEqual ? 'consistent' : 'contradiction',
    printed: placeOfSpan(first.passage, first.reference),
    computed: { text: inWords(second.date), expression: `ngày in ở ${there}` },
    operands: [placeOfSpan(second.passage, second.reference)],
    difference: isEqual ? 'không' : `${inWords(first.date)} và ${inWords(second.date)}`,
    explanation: isEqual
      ? `${name} được nhắc ở hai chỗ với cùng ngày ${inWords(first.date)}.`
      : disagreement(name, first, second),
  }
}

function disagreement(name: string, first: DatedReference, second: DatedReference): string {
  const [here, there] = [placeInWords(first.passage), placeInWords(second.passage)]
  const [date, other] = [inWords(first.date), inWords(second.date)]
  return here === there
    ? `${name}: ${here} ghi cả ngày ${date} và ngày ${other}.`
    : `${name} được ghi ngày ${date} ở ${here}, còn ở ${there} ghi ngày ${other}.`
}

function yearDisagreement({ passage, reference, date }: DatedReference): FindingDraft[] {
  const year = NUMBER_YEAR.exec(reference.number)?.[1]
  if (year === undefined || date.startsWith(year) || /[;,]/u.test(reference.number)) return []
  return [
    {
      kind: 'date',
      verdict: 'contradiction',
      printed: placeOfSpan(passage, reference),
      computed: { text: `năm ${year}`, expression: `năm trong số hiệu ${reference.number}` },
      operands: [placeOfSpan(passage, reference.numberSpan)],
      difference: `năm ${year} và năm ${date.slice(0, 4)}`,
      explanation: `${nameOf(reference)} mang năm ${year} trong số hiệu, nhưng ngày in kèm là ${inWords(date)}.`,
    },
  ]
}

const nameOf = ({ kind, number }: LegalReference) => `${kind ?? 'Văn bản'} số ${number}`

/** "2021-08-05" as "05/8/2021". */
function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${month.replace(/^0(?=[3-9])/, '')}/${year}`
}
