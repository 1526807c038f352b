import type { Span } from '../../src/domain/span.ts'
import { element } from '../dom/element.ts'
import type { PrintedBlock, PrintedCell } from './block-groups.ts'
import { noteElementId } from './element-ids.ts'
import type { ReportPassage } from './report-document.ts'
import { textRuns, type TextRun } from './text-runs.ts'

/** The texts of a passage on the page: one place, or the cells of a row. The first has the passage's id. */
export class PassageView {
  private readonly places: { element: HTMLElement; span: Span }[] = []

  constructor(readonly passage: ReportPassage) {}

  /** A new place that shows a part of the passage. */
  addPlace(span: Span): HTMLElement {
    const place = element('span', this.places.length === 0 ? { id: this.passage.passageId } : {})
    place.append(...runViews(this.passage, span, null))
    this.places.push({ element: place, span })
    return place
  }

  /** Shows the passage with a range of its text highlighted, or with none. */
  highlight(range: Span | null): void {
    for (const { element: place, span } of this.places) {
      place.replaceChildren(...runViews(this.passage, span, range))
    }
  }

  /** Where the highlight begins. */
  firstMark(): HTMLElement | null {
    const marks = this.places.map(({ element: place }) => place.querySelector('mark'))
    return marks.find((mark) => mark !== null) ?? null
  }
}

/** Makes the views of passages and finds them again by id. */
export class PassageViews {
  private readonly views = new Map<string, PassageView>()

  get(passageId: string): PassageView | undefined {
    return this.views.get(passageId)
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

function runViews(passage: ReportPassage, within: Span, highlight: Span | null): (Node | string)[] {
  return textRuns(passage.text, within, passage.marks, highlight).map((run) => {
    const content = run.noteIds.length === 0 ? run.text : noteMarkView(run)
    return run.isHighlighted ? element('mark', { tabindex: '-1' }, content) : content
  })
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
