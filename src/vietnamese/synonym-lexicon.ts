import { z } from 'zod/v4'
import administration from './lexicon/synonyms/administration.json' with { type: 'json' }
import agriculture from './lexicon/synonyms/agriculture.json' with { type: 'json' }
import budgetAndCredit from './lexicon/synonyms/budget-and-credit.json' with { type: 'json' }
import construction from './lexicon/synonyms/construction.json' with { type: 'json' }
import culture from './lexicon/synonyms/culture.json' with { type: 'json' }
import digitalTransformation from './lexicon/synonyms/digital-transformation.json' with { type: 'json' }
import education from './lexicon/synonyms/education.json' with { type: 'json' }
import environment from './lexicon/synonyms/environment.json' with { type: 'json' }
import health from './lexicon/synonyms/health.json' with { type: 'json' }
import justice from './lexicon/synonyms/justice.json' with { type: 'json' }
import labour from './lexicon/synonyms/labour.json' with { type: 'json' }
import land from './lexicon/synonyms/land.json' with { type: 'json' }
import povertyAndWelfare from './lexicon/synonyms/poverty-and-welfare.json' with { type: 'json' }
import security from './lexicon/synonyms/security.json' with { type: 'json' }
import timeAndComparison from './lexicon/synonyms/time-and-comparison.json' with { type: 'json' }
import tourism from './lexicon/synonyms/tourism.json' with { type: 'json' }
import tradeAndEconomy from './lexicon/synonyms/trade-and-economy.json' with { type: 'json' }
import traffic from './lexicon/synonyms/traffic.json' with { type: 'json' }

const PhrasesSchema = z.array(z.string().min(1)).min(1)

/** `same`: each may stand for every other. `say` → `mean`: what people say is broader or looser than what reports print. */
const SynonymGroupSchema = z.union([
  z.strictObject({ same: PhrasesSchema.min(2), why: z.string().optional() }),
  z.strictObject({ say: PhrasesSchema, mean: PhrasesSchema, why: z.string().optional() }),
])
export type SynonymGroup = z.infer<typeof SynonymGroupSchema>

/** Everyday and administrative words of the genre that mean the same, all topics. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = z
  .array(SynonymGroupSchema)
  .parse([
    ...administration,
    ...agriculture,
    ...budgetAndCredit,
    ...construction,
    ...culture,
    ...digitalTransformation,
    ...education,
    ...environment,
    ...health,
    ...justice,
    ...labour,
    ...land,
    ...povertyAndWelfare,
    ...security,
    ...timeAndComparison,
    ...tourism,
    ...tradeAndEconomy,
    ...traffic,
  ])
