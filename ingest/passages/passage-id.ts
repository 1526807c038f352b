import { createHash } from 'node:crypto'

const HASH_LENGTH = 12

/** Ids that survive a rebuild: `documentId.hash` of the text; where a text comes again, `-2`, `-3` in document order. */
export class PassageIds {
  private readonly counts = new Map<string, number>()

  constructor(private readonly documentId: string) {}

  next(text: string): string {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
    const count = (this.counts.get(hash) ?? 0) + 1
    this.counts.set(hash, count)
    return `${this.documentId}.${hash}${count === 1 ? '' : `-${count}`}`
  }
}
