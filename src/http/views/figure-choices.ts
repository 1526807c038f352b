import type { FactChoices } from '../../fact-search/fact-search.ts'
import type { Library } from '../../ports.ts'
import { FigureChoicesSchema, type FigureChoices } from '../schemas/figures-schemas.ts'

/** What the filters could be set to, as the API shows it. Pure. */
export function figureChoices(choices: FactChoices, library: Pick<Library, 'document'>): FigureChoices {
  return FigureChoicesSchema.parse({
    ...choices,
    documents: choices.documents.map((choice) => ({
      ...choice,
      title: library.document(choice.value)?.title ?? choice.value,
    })),
  })
}
