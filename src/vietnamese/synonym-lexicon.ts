import { z } from 'zod/v4'
import administration from './lexicon/synonyms/administration.json' with { type: 'json' }
import agriculture from './lexicon/synonyms/agriculture.json' with { type: 'json' }
import banking from './lexicon/synonyms/banking.json' with { type: 'json' }
import bodiesAndOffices from './lexicon/synonyms/bodies-and-offices.json' with { type: 'json' }
import budgetAndCredit from './lexicon/synonyms/budget-and-credit.json' with { type: 'json' }
import childrenAndAssociations from './lexicon/synonyms/children-and-associations.json' with { type: 'json' }
import civilServants from './lexicon/synonyms/civil-servants.json' with { type: 'json' }
import complaints from './lexicon/synonyms/complaints.json' with { type: 'json' }
import construction from './lexicon/synonyms/construction.json' with { type: 'json' }
import crime from './lexicon/synonyms/crime.json' with { type: 'json' }
import crops from './lexicon/synonyms/crops.json' with { type: 'json' }
import culture from './lexicon/synonyms/culture.json' with { type: 'json' }
import digitalTransformation from './lexicon/synonyms/digital-transformation.json' with { type: 'json' }
import education from './lexicon/synonyms/education.json' with { type: 'json' }
import electionsAndParty from './lexicon/synonyms/elections-and-party.json' with { type: 'json' }
import emulation from './lexicon/synonyms/emulation.json' with { type: 'json' }
import enterprises from './lexicon/synonyms/enterprises.json' with { type: 'json' }
import environment from './lexicon/synonyms/environment.json' with { type: 'json' }
import epidemics from './lexicon/synonyms/epidemics.json' with { type: 'json' }
import ethnicAndReligion from './lexicon/synonyms/ethnic-and-religion.json' with { type: 'json' }
import everydayVerbs from './lexicon/synonyms/everyday-verbs.json' with { type: 'json' }
import examsAndResults from './lexicon/synonyms/exams-and-results.json' with { type: 'json' }
import fireSafety from './lexicon/synonyms/fire-safety.json' with { type: 'json' }
import foodSafety from './lexicon/synonyms/food-safety.json' with { type: 'json' }
import foreignTrade from './lexicon/synonyms/foreign-trade.json' with { type: 'json' }
import forestryAndFishery from './lexicon/synonyms/forestry-and-fishery.json' with { type: 'json' }
import health from './lexicon/synonyms/health.json' with { type: 'json' }
import healthCare from './lexicon/synonyms/health-care.json' with { type: 'json' }
import identityAndResidence from './lexicon/synonyms/identity-and-residence.json' with { type: 'json' }
import industry from './lexicon/synonyms/industry.json' with { type: 'json' }
import inspectionAndCorruption from './lexicon/synonyms/inspection-and-corruption.json' with { type: 'json' }
import justice from './lexicon/synonyms/justice.json' with { type: 'json' }
import labour from './lexicon/synonyms/labour.json' with { type: 'json' }
import land from './lexicon/synonyms/land.json' with { type: 'json' }
import livestock from './lexicon/synonyms/livestock.json' with { type: 'json' }
import markets from './lexicon/synonyms/markets.json' with { type: 'json' }
import meritAndGifts from './lexicon/synonyms/merit-and-gifts.json' with { type: 'json' }
import military from './lexicon/synonyms/military.json' with { type: 'json' }
import naturalDisasters from './lexicon/synonyms/natural-disasters.json' with { type: 'json' }
import newRural from './lexicon/synonyms/new-rural.json' with { type: 'json' }
import places from './lexicon/synonyms/places.json' with { type: 'json' }
import planning from './lexicon/synonyms/planning.json' with { type: 'json' }
import population from './lexicon/synonyms/population.json' with { type: 'json' }
import povertyAndWelfare from './lexicon/synonyms/poverty-and-welfare.json' with { type: 'json' }
import publicInvestment from './lexicon/synonyms/public-investment.json' with { type: 'json' }
import publicServices from './lexicon/synonyms/public-services.json' with { type: 'json' }
import quantitiesAndTime from './lexicon/synonyms/quantities-and-time.json' with { type: 'json' }
import resultsAndTasks from './lexicon/synonyms/results-and-tasks.json' with { type: 'json' }
import revenueAndSpending from './lexicon/synonyms/revenue-and-spending.json' with { type: 'json' }
import scienceAndData from './lexicon/synonyms/science-and-data.json' with { type: 'json' }
import security from './lexicon/synonyms/security.json' with { type: 'json' }
import siteClearance from './lexicon/synonyms/site-clearance.json' with { type: 'json' }
import socialInsurance from './lexicon/synonyms/social-insurance.json' with { type: 'json' }
import sport from './lexicon/synonyms/sport.json' with { type: 'json' }
import timeAndComparison from './lexicon/synonyms/time-and-comparison.json' with { type: 'json' }
import tourism from './lexicon/synonyms/tourism.json' with { type: 'json' }
import tradeAndEconomy from './lexicon/synonyms/trade-and-economy.json' with { type: 'json' }
import traffic from './lexicon/synonyms/traffic.json' with { type: 'json' }
import transport from './lexicon/synonyms/transport.json' with { type: 'json' }
import urbanOrder from './lexicon/synonyms/urban-order.json' with { type: 'json' }
import utilities from './lexicon/synonyms/utilities.json' with { type: 'json' }
import waterSupply from './lexicon/synonyms/water-supply.json' with { type: 'json' }

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
    ...banking,
    ...bodiesAndOffices,
    ...budgetAndCredit,
    ...childrenAndAssociations,
    ...civilServants,
    ...complaints,
    ...construction,
    ...crime,
    ...crops,
    ...culture,
    ...digitalTransformation,
    ...education,
    ...electionsAndParty,
    ...emulation,
    ...enterprises,
    ...environment,
    ...epidemics,
    ...ethnicAndReligion,
    ...everydayVerbs,
    ...examsAndResults,
    ...fireSafety,
    ...foodSafety,
    ...foreignTrade,
    ...forestryAndFishery,
    ...health,
    ...healthCare,
    ...identityAndResidence,
    ...industry,
    ...inspectionAndCorruption,
    ...justice,
    ...labour,
    ...land,
    ...livestock,
    ...markets,
    ...meritAndGifts,
    ...military,
    ...naturalDisasters,
    ...newRural,
    ...places,
    ...planning,
    ...population,
    ...povertyAndWelfare,
    ...publicInvestment,
    ...publicServices,
    ...quantitiesAndTime,
    ...resultsAndTasks,
    ...revenueAndSpending,
    ...scienceAndData,
    ...security,
    ...siteClearance,
    ...socialInsurance,
    ...sport,
    ...timeAndComparison,
    ...tourism,
    ...tradeAndEconomy,
    ...traffic,
    ...transport,
    ...urbanOrder,
    ...utilities,
    ...waterSupply,
  ])
