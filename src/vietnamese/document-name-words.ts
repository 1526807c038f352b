import { z } from 'zod/v4'
import { fold } from './fold.ts'
import stored from './lexicon/document-name-words.json' with { type: 'json' }

const Words = z
  .array(z.string().min(1))
  .min(1)
  .transform((words): ReadonlySet<string> => new Set(words.map(fold)))

/** Folded words around and inside the name of a document in a message: "theo báo cáo của thành phố Lạng Sơn về …". */
export const DOCUMENT_NAME_WORDS = z
  .object({
    /** They stand before the name. */
    opening: Words,
    /** They hold the name together. */
    joining: Words,
    /** They begin what follows the name. */
    trailing: Words,
  })
  .parse(stored)
