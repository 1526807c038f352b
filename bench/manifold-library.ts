import type { Library } from '../src/ports.ts'
import { createLibrary } from '../src/store/library.ts'

/** A library of `times` copies of every document, each with a section, labels and texts that tell it from the others. */
export function manifold(library: Library, times: number): Library {
  const copies = Array.from({ length: times }, (_, place) => `-${place + 1}`)
  return createLibrary({
    documents: copies.flatMap((copy) => library.documents().map((tree) => ({ ...tree, id: tree.id + copy }))),
    passages: copies.flatMap((copy) =>
      library.passages().map((passage) => ({
        ...passage,
        id: passage.id + copy,
        documentId: passage.documentId + copy,
        text: `${passage.text} Khu vực ${copy}.`,
        sectionPath: [...passage.sectionPath, `Khu vực ${copy}`],
      })),
    ),
    facts: copies.flatMap((copy) =>
      library.facts().map((fact) => ({
        ...fact,
        factId: fact.factId + copy,
        passageId: fact.passageId + copy,
        documentId: fact.documentId + copy,
        qualifiers: [...fact.qualifiers, `khu vực ${copy}`],
      })),
    ),
    findings: [],
  })
}
