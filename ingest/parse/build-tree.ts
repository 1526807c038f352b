import type { Block, Section } from '../../src/domain/document.ts'
import type { BlockBuilder } from './build-block.ts'
import { isPageNumberElement } from './elements.ts'
import type { Element, HeadingElement, TextElement } from './elements.ts'
import { ItemParents } from './item-parents.ts'
import { rowParents } from './row-parents.ts'
import { SectionOrder } from './section-order.ts'
import { EMPTY, sourceSpans } from './sourced-text.ts'
import type { Table } from './table-rows.ts'

export interface BodyTree {
  letterhead: Block[]
  root: Section
  signature: Block[]
}

/** A section while it is filled. */
interface OpenSection {
  section: Section
  heading: HeadingElement | null
  parents: ItemParents
  /** The block of the section above that announces this one ("… sau đây:"). */
  announcer: string | null
}

/** Hangs the elements of a document under their headings. */
export function buildTree(source: string, elements: readonly Element[], blocks: BlockBuilder): BodyTree {
  const builder = new TreeBuilder(source, blocks)
  let next: Element | undefined
  const following = elements.map(() => next)
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at]
    following[at] = next
    if (element !== undefined && !isPageNumberElement(element)) next = element
  }
  elements.forEach((element, at) => {
    builder.add(element, following[at])
  })
  return builder.finish()
}

class TreeBuilder {
  private readonly letterhead: Block[] = []
  private readonly signature: Block[] = []
  private readonly signatureParents = new ItemParents()
  private readonly order = new SectionOrder()
  private readonly root: OpenSection = openSection(emptySection('s0', 0), null, null)
  private path: OpenSection[] = [this.root]
  private sections = 0

  constructor(
    private readonly source: string,
    private readonly blocks: BlockBuilder,
  ) {}

  add(element: Element, next: Element | undefined): void {
    if (element.kind === 'table') this.addTable(element.table)
    else if (element.kind === 'text') this.addText(element)
    else if (isLoneLine(element, next)) this.addText(asText(element))
    else this.addHeading(element)
  }

  finish(): BodyTree {
    this.closeTo(0)
    return { letterhead: this.letterhead, root: this.root.section, signature: this.signature }
  }

  private addHeading(heading: HeadingElement): void {
    const level = this.order.open(heading)
    this.closeTo(level)
    const above = this.top()
    this.sections += 1
    const section: Section = {
      ...emptySection(`s${this.sections}`, level),
      label: heading.label.text,
      title: heading.title.text,
      spans: sourceSpans(this.source, heading.label, heading.title),
      marks: this.blocks.marksIn(heading.title),
    }
    above.section.children.push(section)
    this.path.push(openSection(section, heading, above.parents.announcer()))
  }

  /**
   * Closes the sections below a level. A numbered line with nothing under it was no heading: what it says becomes the
   * text of its section, so that it can be found and quoted.
   */
  private closeTo(level: number): void {
    while (this.path.length > Math.max(level, 1)) this.closeTop()
  }

  private closeTop(): void {
    const { section, heading, announcer } = this.path.pop() ?? this.root
    if (heading === null || heading.title.text === '' || section.blocks.length + section.children.length > 0)
      return
    section.title = ''
    section.marks = []
    section.spans = sourceSpans(this.source, heading.label)
    const block = this.blocks.build({ ...asText(heading), label: EMPTY })
    section.blocks.push({ ...block, parentId: announcer })
  }

  private addText(element: TextElement): void {
    const block = this.blocks.build(element)
    if (block.kind === 'letterhead' || block.kind === 'title') {
      this.letterhead.push(block)
    } else if (block.kind === 'signature') {
      block.parentId = this.signatureParents.parentOf(block, element.family)
      this.signature.push(block)
    } else {
      const { section, parents, announcer } = this.top()
      const isRunIn = section.blocks.length === 0 && section.title === ''
      if (element.zone !== 'pageNumber')
        block.parentId = parents.parentOf(block, element.family) ?? (isRunIn ? announcer : null)
      section.blocks.push(block)
    }
  }

  private addTable(table: Table): void {
    const { section, parents } = this.top()
    const caption = parents.caption()
    const rows = table.rows.map((row) => this.blocks.buildRow(row))
    rowParents(table).forEach((parent, index) => {
      const row = rows[index]
      if (row !== undefined) row.parentId = (parent === null ? null : rows[parent]?.id) ?? caption
    })
    section.blocks.push(...rows)
    parents.reset()
  }

  private top(): OpenSection {
    return this.path.at(-1) ?? this.root
  }
}

const emptySection = (id: string, level: number): Section => ({
  id,
  label: '',
  title: '',
  level,
  spans: [],
  marks: [],
  blocks: [],
  children: [],
})

const openSection = (
  section: Section,
  heading: HeadingElement | null,
  announcer: string | null,
): OpenSection => ({
  section,
  heading,
  parents: new ItemParents(),
  announcer,
})

/** Whether a line set apart but not numbered heads nothing: the document, its signature or a heading like it follows. */
function isLoneLine(heading: HeadingElement, next: Element | undefined): boolean {
  if (heading.label.text !== '' && heading.family !== 'star') return false
  if (next === undefined) return true
  if (next.kind === 'text') return next.zone === 'signature' || next.zone === 'letterhead'
  return (
    next.kind === 'heading' &&
    (next.family === heading.family || ['innerTitle', 'annex', 'part'].includes(next.family))
  )
}

const asText = (heading: HeadingElement): TextElement => ({
  kind: 'text',
  zone: 'body',
  family: heading.family === 'star' ? 'star' : null,
  label: heading.label,
  text: heading.title,
})
