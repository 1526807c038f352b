import type { HeadingFamily } from './headings.ts'
import type { Label } from './labels.ts'
import type { SourcedText } from './sourced-text.ts'
import type { Table } from './table-rows.ts'

export interface HeadingElement {
  kind: 'heading'
  family: HeadingFamily | 'innerTitle'
  /** Depth of a Markdown heading, 0 when it is none. */
  depth: number
  /** Number of the label, null when there is none. */
  ordinal: number | null
  label: SourcedText
  title: SourcedText
}

export interface TextElement {
  kind: 'text'
  zone: 'body' | 'letterhead' | 'title' | 'signature' | 'pageNumber'
  label: SourcedText
  /** null for a paragraph. */
  family: Label['family'] | null
  text: SourcedText
}

export interface TableElement {
  kind: 'table'
  table: Table
}

/** Headings, paragraphs, items and tables of a document in source order, sentences healed. */
export type Element = HeadingElement | TextElement | TableElement

export const isPageNumberElement = (element: Element) =>
  element.kind === 'text' && element.zone === 'pageNumber'
