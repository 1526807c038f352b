import type { Passage } from '../domain/passage.ts'
import type { Library } from '../ports.ts'

/** Where a conversation goes on: the passages cited last, the notes that hang there, the other rows of their tables. */
export function nearPassages(cited: readonly Passage[], library: Library): string[] {
  return cited.flatMap((passage) => {
    const rows =
      passage.kind === 'row' ? library.inSectionOf(passage).filter(({ kind }) => kind === 'row') : []
    const anchor = passage.context.anchor?.passageId
    return [passage, ...library.notesOf(passage.id), ...rows].map(({ id }) => id).concat(anchor ?? [])
  })
}
