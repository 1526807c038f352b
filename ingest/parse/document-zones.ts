import { readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import {
  isIssuer,
  isKindAlone,
  isLetterheadLine,
  isOnBehalf,
  isPageNumber,
  isPersonName,
  isPost,
  isRecipientsHead,
  isSetApart,
  isSignedRemark,
  isSigningRow,
} from './official-forms.ts'
import { isCapitals } from './sentence-shape.ts'
import { findTitle, titleAt } from './title.ts'
import type { PrintedTitle } from './title.ts'

/** Which part of the document a line belongs to. */
export type Zone =
  | 'letterhead'
  | 'title'
  | 'titleRemark'
  | 'recipients'
  /** The first line of who signs, and the lines that go on with it. */
  | 'signer'
  | 'signature'
  | 'innerTitle'
  | 'pageNumber'
  | 'body'

export interface Zones {
  /** One a line. */
  ofLine: Zone[]
  title: PrintedTitle | null
  /** Titles of what the document encloses (the plan behind the decision that issues it), by their first line. */
  innerTitles: Map<number, PrintedTitle>
}

const LONGEST_RECIPIENT = 160
const LONGEST_OFFICE = 60
const LAST_LINES = 15
const FRAME: ReadonlySet<Zone> = new Set<Zone>(['recipients', 'signer', 'signature', 'letterhead'])

/** Tells letterhead, titles, signatures and page numbers from the body. */
export function findZones(lines: readonly Line[]): Zones {
  const ofLine = lines.map((line): Zone => (isPageNumber(line.text.text) ? 'pageNumber' : 'body'))
  const title = findTitle(lines)
  const titleLines = title === null ? [] : linesOf(title)
  for (const at of titleLines) ofLine[at] = title?.remarkLines.includes(at) === true ? 'titleRemark' : 'title'
  const bodyStart = markLetterhead(lines, ofLine, titleLines)
  markSignatures(lines, ofLine, bodyStart)
  const innerTitles = markInnerTitles(lines, ofLine, bodyStart)
  return { ofLine, title, innerTitles }
}

const linesOf = (title: PrintedTitle) => [
  ...(title.kindLine === null ? [] : [title.kindLine]),
  ...title.subjectLines,
  ...title.remarkLines,
]

/** Everything before the title, and the issuing body printed below it. Gives the first line of the body. */
function markLetterhead(lines: readonly Line[], ofLine: Zone[], titleLines: readonly number[]): number {
  let at = 0
  const titleStart = titleLines.length === 0 ? 0 : Math.min(...titleLines)
  for (; at < titleStart; at += 1) if (ofLine[at] === 'body') ofLine[at] = 'letterhead'
  at = titleLines.length === 0 ? 0 : Math.max(...titleLines) + 1
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    const follows = at > 0 && ofLine[at - 1] === 'letterhead' && at > titleStart
    if (line === undefined) break
    const isBody = readLabel(line.text.text) !== null || line.isTableRow || /[:.;]$/u.test(line.text.text)
    const isHead = isLetterheadLine(line) || isIssuer(line) || (follows && isCapitals(line.text.text))
    if (isBody || !isHead) break
    ofLine[at] = 'letterhead'
  }
  return at
}

function markSignatures(lines: readonly Line[], ofLine: Zone[], bodyStart: number): void {
  for (let at = bodyStart; at < lines.length; at += 1) {
    const line = lines[at]
    if (line !== undefined && isSigningRow(line)) at = markSigningTable(lines, ofLine, at) - 1
    else if (beginsSignature(lines, at)) at = markSignature(lines, ofLine, at) - 1
  }
}

/** Marks the whole table that a row with recipients or an office belongs to; gives the line behind it. */
function markSigningTable(lines: readonly Line[], ofLine: Zone[], row: number): number {
  let start = row
  while (
    lines[start - 1]?.isTableRow === true &&
    ofLine[start - 1] === 'body' &&
    lines[start]?.isSeparated === false
  )
    start -= 1
  let at = start
  for (; lines[at]?.isTableRow === true && (at === start || lines[at]?.isSeparated === false); at += 1)
    ofLine[at] = 'signature'
  return at
}

/** Marks one signature from its first line; gives the line behind it. */
function markSignature(lines: readonly Line[], ofLine: Zone[], start: number): number {
  let hasName = false
  let isRecipients = false
  let at = start
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const isOffice = isOnBehalf(line) || isPost(line)
    isRecipients = (isRecipients || isRecipientsHead(line)) && !isOffice
    const isName = isPersonName(line) && !isRecipients && !isOffice
    if (!isName && !goesOnSigning(line, isRecipients, hasName)) break
    const isNext = ofLine[at - 1] === 'signer' || ofLine[at - 1] === 'signature'
    ofLine[at] = isRecipients ? 'recipients' : isNext && !(hasName && isOffice) ? 'signature' : 'signer'
    hasName = isName || (hasName && !isOffice)
  }
  return at
}

function beginsSignature(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  if (isRecipientsHead(line) || isOnBehalf(line)) return true
  const isAfterEnd = /\.\/\.\s*$/u.test(lines[at - 1]?.text.text ?? '')
  const name = lines[at + 1]
  const isSigned = name !== undefined && (isPersonName(name) || isSignedRemark(name))
  return isPost(line) && (isAfterEnd || (isSigned && at >= lines.length - LAST_LINES))
}

function goesOnSigning(line: Line, isRecipients: boolean, hasName: boolean): boolean {
  if (line.isTableRow || line.headingDepth > 0) return false
  if (isRecipientsHead(line) || isOnBehalf(line) || isPost(line) || isSignedRemark(line)) return true
  const label = readLabel(line.text.text)
  if (label !== null && !['dash', 'plus', 'star', 'bullet'].includes(label.family)) return false
  if (isRecipients) {
    const isListed = label !== null || /[;,.:]$/u.test(line.text.text)
    return isListed && line.text.text.length <= LONGEST_RECIPIENT
  }
  const isOffice = isCapitals(line.text.text) && line.text.text.length <= LONGEST_OFFICE && !isKindAlone(line)
  return !hasName && label === null && isOffice
}

/** Titles further down: the kind of document alone and set apart, behind a signature or a letterhead of its own. */
function markInnerTitles(
  lines: readonly Line[],
  ofLine: Zone[],
  bodyStart: number,
): Map<number, PrintedTitle> {
  const titles = new Map<number, PrintedTitle>()
  for (let at = bodyStart; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || ofLine[at] !== 'body') continue
    const isAfterFrame = FRAME.has(ofLine[at - 1] ?? 'body')
    if (isAfterFrame && (isLetterheadLine(line) || isIssuer(line))) {
      ofLine[at] = 'letterhead'
    } else if (isKindAlone(line) && (isAfterFrame || (isSetApart(line) && isSubject(lines[at + 1])))) {
      const title = titleAt(lines, at)
      for (const inner of linesOf(title)) ofLine[inner] = 'innerTitle'
      titles.set(at, title)
    }
  }
  return titles
}

const isSubject = (line: Line | undefined) =>
  line !== undefined && isSetApart(line) && readLabel(line.text.text) === null
