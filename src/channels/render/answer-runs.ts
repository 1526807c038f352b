import type { AnswerResponse, Citation } from '../../domain/answer.ts'
import { answerPlaces } from '../../domain/figure-places.ts'
import type { Run } from './runs.ts'

/** The sign of a figure that was checked; a no-break space keeps it on the figure's line. */
const CHECKED = '\u00a0✓'

/** Where a citation opens in the report; null when no link can be given. */
export type SourceLink = (citation: Citation) => string | null

/** The answer's own text: checked figures stand out and carry a sign, markers lead to their source. */
export function answerRuns(answer: AnswerResponse, linkOf: SourceLink): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const place of answerPlaces(answer)) {
    const text = answer.answer.slice(place.start, place.end)
    runs.push({ text: answer.answer.slice(from, place.start) })
    if (place.kind === 'figure') runs.push({ text: text + CHECKED, isBold: true, isWhole: true })
    else {
      const citation = answer.citations.find(({ marker }) => marker === place.marker)
      runs.push(linked({ text, isWhole: true }, citation === undefined ? null : linkOf(citation)))
    }
    from = place.end
  }
  return [...runs, { text: answer.answer.slice(from) }].filter(({ text }) => text !== '')
}

/** "[1] Phần thứ nhất › II. …" a line a source, the document's title once when there is only one. */
export function sourceRuns(
  { citations }: Pick<AnswerResponse, 'citations'>,
  { linkOf, isShort }: { linkOf: SourceLink; isShort: boolean },
): Run[] {
  const titles = [...new Set(citations.map(({ documentTitle }) => documentTitle))]
  const lines = citations.map((citation) => {
    const place = placeOf(citation, isShort)
    const title = titles.length > 1 ? [citation.documentTitle] : []
    return linked({ text: `[${citation.marker}] ${[...title, ...place].join(' › ')}` }, linkOf(citation))
  })
  const only = titles.length === 1 ? [{ text: `\n${titles.join('')}`, isItalic: true as const }] : []
  return [...lines.flatMap((line) => [{ text: '\n' }, line]), ...only]
}

/** Headings from the outermost, or the innermost alone, and the note. */
export function placeOf({ sectionPath, footnote }: Citation, isShort: boolean): string[] {
  const headings = isShort ? sectionPath.slice(-1) : sectionPath
  const place = [...headings, ...(footnote === null ? [] : [`Chú thích ${footnote}`])]
  return place.length === 0 ? ['Phần mở đầu'] : place
}

function linked(run: Run, href: string | null): Run {
  return href === null ? run : { ...run, href }
}
