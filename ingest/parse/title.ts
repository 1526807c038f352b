import { readLabel, isSectionLabel } from './labels.ts'
import type { Line } from './lines.ts'
import {
  isIssuer,
  isKindAlone,
  isKindAndSubject,
  isLetterheadLine,
  isPlainTitle,
  isPreamble,
  isSetApart,
} from './official-forms.ts'
import { endsClosed, isCapitals, startsSmall } from './sentence-shape.ts'

/** A title as printed: indexes of its lines. */
export interface PrintedTitle {
  /** The kind of document alone ("BÁO CÁO"), or null when it stands on the line of the subject. */
  kindLine: number | null
  subjectLines: number[]
  /** Lines in brackets below the subject: "(Trình tại kỳ họp thứ tư)". */
  remarkLines: number[]
}

const FURTHEST_TITLE_LINE = 40
const LONGEST_SUBJECT = 400

const isNumbered = (line: Line) => {
  const label = readLabel(line.text.text)
  return label !== null && isSectionLabel(label)
}

/** The title of the document: its kind and subject, else its first heading or line set apart; null when there is none. */
export function findTitle(lines: readonly Line[]): PrintedTitle | null {
  const head = lines.slice(0, FURTHEST_TITLE_LINE)
  const firstOfBody = head.findIndex((line) => isNumbered(line) || line.text.text.length > LONGEST_SUBJECT)
  const candidates = firstOfBody < 0 ? head : head.slice(0, firstOfBody)
  const kind = candidates.findIndex(
    (line) => isKindAlone(line) || isKindAndSubject(line) || isPlainTitle(line),
  )
  if (kind >= 0) return titleAt(lines, kind)
  const first = candidates.findIndex((line) => !isLetterheadLine(line))
  const line = lines[first]
  if (line === undefined || !isSetApart(line) || isIssuer(line)) return null
  return readTitle(lines, null, first)
}

/** The title that begins at a line with the kind of document. */
export function titleAt(lines: readonly Line[], at: number): PrintedTitle {
  const line = lines[at]
  return line !== undefined && isKindAlone(line) ? readTitle(lines, at, at + 1) : readTitle(lines, null, at)
}

function readTitle(lines: readonly Line[], kindLine: number | null, from: number): PrintedTitle {
  const title: PrintedTitle = { kindLine, subjectLines: [], remarkLines: [] }
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || isNoSubject(line)) break
    if (isRemark(line)) {
      title.remarkLines.push(at)
    } else {
      const previous = lines[title.subjectLines.at(-1) ?? -1]
      const isFirst = previous === undefined && title.remarkLines.length === 0
      if (!isFirst && !(previous !== undefined && goesOn(previous, line))) break
      title.subjectLines.push(at)
    }
  }
  return title
}

const isRemark = (line: Line) => /^\(.*\)$/u.test(line.text.text)

const isNoSubject = (line: Line) =>
  line.isTableRow ||
  line.text.text.length > LONGEST_SUBJECT ||
  /[:.]$/u.test(line.text.text) ||
  readLabel(line.text.text) !== null ||
  isIssuer(line) ||
  isPreamble(line) ||
  isLetterheadLine(line)

/** Whether a line goes on with the subject: the same emphasis on the next line, or a sentence not yet at its end. */
function goesOn(previous: Line, line: Line): boolean {
  if (line.headingDepth > 0) return false
  const isAlike =
    (isCapitals(previous.text.text) && isCapitals(line.text.text)) || (previous.isBold && line.isBold)
  if (isAlike) return true
  if (line.text.text.length > LONGEST_SUBJECT / 2) return false
  const isUnended = !endsClosed(previous.text.text) && startsSmall(line.text.text)
  return isUnended || /[;,]$/u.test(previous.text.text)
}

/** "Báo cáo Tình hình …" for "BÁO CÁO" above "Tình hình …"; a subject in capitals keeps the kind in capitals. */
export function readableTitle(lines: readonly Line[], title: PrintedTitle): string {
  const subject = title.subjectLines.map((at) => lines[at]?.text.text ?? '').join(' ')
  const kind = title.kindLine === null ? '' : (lines[title.kindLine]?.text.text ?? '')
  if (subject === '' || kind === '') return `${kind}${subject}`
  const shownKind = isCapitals(subject) ? kind : kind.charAt(0) + kind.slice(1).toLowerCase()
  return `${shownKind} ${subject}`
}
