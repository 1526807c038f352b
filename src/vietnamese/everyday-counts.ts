import { z } from 'zod/v4'
import type { DiacriticsCounts } from '../domain/diacritics-counts.ts'
import { countsOf } from './document-counts.ts'
import phrases from './lexicon/everyday-phrases.json' with { type: 'json' }
import { SYNONYM_GROUPS } from './synonym-lexicon.ts'

/**
 * Counts of the way people ask ("mấy hộ", "thì sao", "cho mình hỏi"), which the general counts, made from written
 * administration, hardly know.
 */
export const EVERYDAY_COUNTS: DiacriticsCounts = countsOf([
  ...z.array(z.string()).parse(phrases),
  ...SYNONYM_GROUPS.flatMap((group) => ('same' in group ? group.same : [...group.say, ...group.mean])),
])
