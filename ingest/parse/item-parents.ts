import { fold } from '../../src/vietnamese/fold.ts'
import { isCaption, isUnitLine } from './column-kinds.ts'
import type { Label } from './labels.ts'
import { announces } from './sentence-shape.ts'

interface OpenEntry {
  id: string
  /** null for a paragraph. */
  family: Label['family'] | null
  announces: boolean
  /** What came below it so far. */
  followers: 'none' | 'paragraphs' | 'items'
}

/** Paragraphs that sum up stand for themselves, whatever list they follow. */
const SUMMARY = /^(?:danh gia chung|nhin chung|tom lai|nhu vay|tren day la|day la|ket luan)(?:\s|,)/u

/** Finds what a block of one section hangs on: the item or paragraph that announces it, the item that it is nested in. */
export class ItemParents {
  private stack: OpenEntry[] = []
  private last: { id: string; text: string } | null = null

  /** Takes in the next block of the section; gives its parent's id. */
  parentOf(block: { id: string; text: string }, family: Label['family'] | null): string | null {
    const entry: OpenEntry = { id: block.id, family, announces: announces(block.text), followers: 'none' }
    const parent =
      family === null ? this.parentOfParagraph(block.text, entry) : this.parentOfItem(entry, family)
    this.last = { id: block.id, text: block.text }
    return parent
  }

  /** The last block when it announces what follows ("… sau đây:"). */
  announcer(): string | null {
    return this.last !== null && announces(this.last.text) ? this.last.id : null
  }

  /** The block right above a table that names it: a caption, a unit, a lead-in. */
  caption(): string | null {
    if (this.last === null) return null
    const text = fold(this.last.text)
    return announces(text) || isCaption(text) || isUnitLine(text) ? this.last.id : null
  }

  /** Forgets the open lists, as a table does. */
  reset(): void {
    this.stack = []
    this.last = null
  }

  private parentOfItem(entry: OpenEntry, family: Label['family']): string | null {
    const same = this.stack.findIndex((open) => open.family === family)
    if (same >= 0) this.stack.length = same
    else if (family === 'dash') while (this.stack.at(-1)?.family === 'plus') this.stack.pop()
    const parent = this.stack.at(-1)
    if (parent !== undefined) parent.followers = 'items'
    this.stack.push(entry)
    return parent?.id ?? null
  }

  private parentOfParagraph(text: string, entry: OpenEntry): string | null {
    const folded = fold(text)
    if (isUnitLine(folded) && this.last !== null && isCaption(this.last.text)) return this.last.id
    const open = this.stack.at(-1)
    const isAnnounced = open?.announces === true && open.followers !== 'items' && !SUMMARY.test(folded)
    const isNextLeadIn = entry.announces && open?.family === null
    if (isAnnounced && !isNextLeadIn) {
      open.followers = 'paragraphs'
      if (entry.announces) this.stack.push(entry)
      return open.id
    }
    this.stack = entry.announces ? [entry] : []
    return null
  }
}
