import type { HeadingElement } from './elements.ts'

/**
 * Heading families from the outermost, as they usually nest; of the families in one line some documents put the first
 * outside, some the second.
 */
const USUAL_ORDER: readonly (readonly string[])[] = [
  ['innerTitle', 'annex'],
  ['part'],
  ['chapter'],
  ['capitals'],
  ['division'],
  ['upper', 'roman'],
  ['article'],
  ['arabic'],
  ['decimal2'],
  ['decimal3'],
  ['bold'],
  ['star'],
  ['letter.', 'letter)', 'arabic)', 'roman.'],
]
/** These open a section of the first level wherever they stand. */
const OUTERMOST: ReadonlySet<string> = new Set(USUAL_ORDER[0])
/** Unlabelled Markdown headings stand between chapters and capitals, by their depth. */
const HASH_RANK = USUAL_ORDER.findIndex((families) => families.includes('chapter'))
const DEEPEST_HASH = 10

type OpenHeading = Pick<HeadingElement, 'family' | 'depth'>

/**
 * The stack of open headings of a document. Families keep the order in which the document first nests them, so that
 * "II." closes "1." even where the "I." above it is missing.
 */
export class SectionOrder {
  private readonly stack: OpenHeading[] = []
  private readonly nested = new Set<string>()

  /** Opens a heading; gives its level, 1 for the outermost. */
  open(heading: HeadingElement): number {
    const sibling = this.stack.findIndex((open) => isSibling(open, heading))
    if (OUTERMOST.has(heading.family)) this.stack.length = 0
    else if (sibling >= 0) this.stack.length = sibling
    else while (!this.isBelowTop(heading)) this.stack.pop()
    const parent = this.stack.at(-1)
    if (parent !== undefined) this.nested.add(pair(parent.family, heading.family))
    this.stack.push(heading)
    return this.stack.length
  }

  private isBelowTop(heading: HeadingElement): boolean {
    const open = this.stack.at(-1)
    if (open === undefined || OUTERMOST.has(open.family)) return true
    if (open.depth > 0 && heading.depth > 0 && open.depth !== heading.depth) return open.depth < heading.depth
    if (this.nested.has(pair(open.family, heading.family))) return true
    if (this.nested.has(pair(heading.family, open.family))) return false
    const [outer, inner] = [rank(open.family), rank(heading.family)]
    // where either may stand outside, the one that starts counting below the other stands inside
    return outer < inner || (outer === inner && open.family !== heading.family && heading.ordinal === 1)
  }
}

const isSibling = (open: OpenHeading, heading: HeadingElement) =>
  open.family === heading.family && (open.depth === heading.depth || heading.family.startsWith('hash'))

const pair = (outer: string, inner: string) => `${outer} > ${inner}`

function rank(family: string): number {
  const at = USUAL_ORDER.findIndex((families) => families.includes(family))
  return at < 0 ? HASH_RANK + Number(/\d+$/u.exec(family)?.[0] ?? 0) / DEEPEST_HASH : at
}
