import type { Span } from '../../src/domain/span.ts'
import { element } from '../dom/element.ts'
import type { PrintedBlock, PrintedCell } from './block-groups.ts'
import { noteElementId } from './element-ids.ts'
import type { ReportPassage } from './report-document.ts'
import { textRuns, type Marking, type TextRun } from './text-runs.ts'

type Shown = Omit<Marking, 'marks' | 'figures'> & { areFiguresShown: boolean }

const PLAIN: Shown = { highlight: null, hits: [], currentHit: null, areFiguresShown: false }

/** The texts of a passage on the page: one place, or the cells of a row. The first has the passage's id. */
export class PassageView {
  private readonly places: { element: HTMLElement; span: Span }[] = []
  private shown = PLAIN

  constructor(readonly passage: ReportPassage) {}

  /** A new place that shows a part of the passage. */
  addPlace(span: Span): HTMLElement {
    const place = element('span', this.places.length === 0 ? { id: this.passage.passageId } : {})
    place.append(...runViews(this.passage, span, this.shown))
    this.places.push({ element: place, span })
    return place
  }

  /** Shows the passage with other things standing out; what is not named stays. Drawn anew only where it looks different. */
  show(changes: Partial<Shown>): void {
    const before = this.shown
    this.shown = { ...before, ...changes }
    if (
      isSameLook(before, this.shown) &&
      (before.areFiguresShown === this.shown.areFiguresShown || this.passage.figures.length === 0)
    )
      return
    for (const { element: place, span } of this.places) {
      place.replaceChildren(...runViews(this.passage, span, this.shown))
    }
  }

  /** Where the highlight, or with `.current-hit` what was found, begins. */
  firstMark(selector = 'mark'): HTMLElement | null {
    const marks = this.places.map(({ element: place }) => place.querySelector<HTMLElement>(selector))
    return marks.find((mark) => mark !== null) ?? null
  }
}

/** Makes the views of passages and finds them again by id. */
export class PassageViews {
  private readonly views: Map<string, PassageView>

  /** All are there from the beginning, so that what is to stand out does so wherever it comes onto the page later. */
  constructor(passages: readonly ReportPassage[]) {
    this.views = new Map(passages.map((passage) => [passage.passageId, new PassageView(passage)]))
  }

  get(passageId: string): PassageView | undefined {
    return this.views.get(passageId)
  }

  all(): Iterable<PassageView> {
    return this.views.values()
  }

  /** The running text of a printed block. */
  blockContent({ passages }: PrintedBlock): (Node | string)[] {
    return passages.flatMap((passage, index) => {
      const place = this.viewOf(passage).addPlace({ start: 0, end: passage.text.length })
      return index === 0 ? [place] : [' ', place]
    })
  }

  cellContent({ parts }: PrintedCell): (Node | string)[] {
    return parts.flatMap(({ passage, span }, index) => {
      const place = this.viewOf(passage).addPlace(span)
      return index === 0 ? [place] : [' ', place]
    })
  }

  private viewOf(passage: ReportPassage): PassageView {
    const view = this.views.get(passage.passageId) ?? new PassageView(passage)
    this.views.set(passage.passageId, view)
    return view
  }
}

function isSameLook(one: Shown, other: Shown): boolean {
  const spansOf = ({ highlight, hits, currentHit }: Shown) => [highlight, currentHit, ...hits]
  const [spans, others] = [spansOf(one), spansOf(other)]
  return (
    spans.length === others.length && spans.every((span, place) => isSameSpan(span, others[place] ?? null))
  )
}

function isSameSpan(one: Span | null, other: Span | null): boolean {
  return one?.start === other?.start && one?.end === other?.end
}

function runViews(passage: ReportPassage, within: Span, shown: Shown): (Node | string)[] {
  const figures = shown.areFiguresShown ? passage.figures : []
  return textRuns(passage.text, within, { ...shown, marks: passage.marks, figures }).map((run) =>
    lookView(run, contentView(run, passage)),
  )
}

function contentView(run: TextRun, { passageId }: ReportPassage): Node | string {
  if (run.noteIds.length > 0) return noteMarkView(run)
  if (run.factId === null) return run.text
  return element(
    'a',
    { class: 'report-figure', href: `#${passageId}`, 'data-fact': run.factId, 'aria-haspopup': 'dialog' },
    run.text,
  )
}

function lookView({ look }: TextRun, content: Node | string): Node | string {
  if (look === 'plain') return content
  return element('mark', look === 'highlight' ? { tabindex: '-1' } : { class: look, tabindex: '-1' }, content)
}

/** Every note of a mark has a link; where two notes hang on one mark, the second is shown as (2). */
function noteMarkView({ text, noteIds }: Pick<TextRun, 'text' | 'noteIds'>): HTMLElement {
  const links = noteIds.map((noteId, index) =>
    element(
      'a',
      {
        class: 'note-mark',
        role: 'doc-noteref',
        href: `#${noteElementId(noteId)}`,
        'aria-label': noteLinkLabel(text, index),
        'data-note': noteId,
      },
      index === 0 ? text : `(${index + 1})`,
    ),
  )
  return element('span', { class: 'note-marks' }, ...links)
}

/** "¹²", "[12]" and "(12)" are all read as "Chú thích 12". */
function noteLinkLabel(mark: string, index: number): string {
  const number = mark.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  return index === 0 ? `Chú thích ${number}` : `Chú thích ${number}, phần ${index + 1}`
}
