import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod/v4'
import { VERDICT_SIGNS } from '../../src/answer/verdict/verdict-features.ts'
import { FEATURES } from '../../src/retrieval/features.ts'
import { FIGURE_FEATURES } from '../../src/retrieval/figure-features.ts'
import { defaultSets, partOf, type QuestionSet } from '../eval/question-sets.ts'
import { foldersFor } from '../eval/served-folders.ts'
import { startService } from '../service-process.ts'
import { openWorkbench } from '../workbench.ts'
import {
  figureExample,
  offTopicItems,
  rankingExample,
  traceOf,
  TuningItemSchema,
  verdictExamples,
  type TuningItem,
  type VerdictKind,
} from './collect-examples.ts'
import {
  crossValidate,
  FIGURE_OPTIONS,
  firstIsRight,
  learnRanking,
  type RankingExample,
} from './learn-ranking.ts'
import { crossValidatedCertainties, learnVerdict, type VerdictExample } from './learn-verdict.ts'
import offTopicQuestions from './off-topic-questions.json' with { type: 'json' }

/**
 * Learns from the questions that are not kept aside, and stores what was learned: `ranking` the weights of clauses and figures, `verdict`
 * the trees that tell whether the report says it. The verdict sees the ranking, so it is learned after it, in a run of its own.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDS = 5
/** Chosen so that nine answerable questions in ten are kept; see `docs/evaluation.md`. */
const THRESHOLD = 0.18
const PARTS = z.enum(['ranking', 'verdict'])
const SILENT_TYPES = new Set(['smalltalk', 'clarify'])

const part = PARTS.safeParse(process.argv[2])
if (!part.success) {
  console.error(`Học phần nào? npm run tune -- ${PARTS.options.join(' | ')}`)
  process.exit(1)
}
const sets = (await defaultSets(join(ROOT, 'seeds'), join(ROOT, 'test', 'eval')))
  .map((set) => partOf(set, 'open'))
  .filter((set) => set.items.length > 0)
const ranking: RankingExample[] = []
const figures: RankingExample[] = []
const verdicts: (VerdictExample & { kind: VerdictKind })[] = []
for (const document of [...new Set(sets.map(documentOf))]) await collect(document)

await (part.data === 'ranking' ? tuneRanking() : tuneVerdict())

async function tuneRanking(): Promise<void> {
  const names = FEATURES.map((feature) => feature.name)
  const weights = learnRanking(ranking, names)
  console.log(
    `ranking: ${ranking.length} questions, first clause right ${percent(firstIsRight(ranking, weights))}`,
  )
  console.log(`  cross-validated by section and document: ${percent(crossValidate(ranking, names, FOLDS))}`)
  const figureNames = FIGURE_FEATURES.map((feature) => feature.name)
  const figureWeights = learnRanking(figures, figureNames, FIGURE_OPTIONS)
  console.log(
    `figures: ${figures.length} clauses, first figure right ${percent(firstIsRight(figures, figureWeights))}`,
  )
  console.log(`  cross-validated: ${percent(crossValidate(figures, figureNames, FOLDS, FIGURE_OPTIONS))}`)
  await store('src/retrieval/weights.json', weights)
  await store('src/retrieval/figure-weights.json', figureWeights)
}

async function tuneVerdict(): Promise<void> {
  const names = Object.keys(verdicts[0]?.features ?? {})
  const certainties = crossValidatedCertainties(verdicts, names, VERDICT_SIGNS, FOLDS)
  for (const kind of ['answerable', 'unanswerable', 'otherDocument', 'offTopic', 'evidenceTaken'] as const) {
    const members = certainties.filter((_, place) => verdicts[place]?.kind === kind)
    const said = members.filter((certainty) => certainty >= THRESHOLD).length
    console.log(
      `${kind} taken as said ${percent(said / members.length)} of ${members.length}, cross-validated`,
    )
  }
  const trees = learnVerdict(verdicts, names, VERDICT_SIGNS)
  await store('src/answer/verdict/verdict-model.json', { ...trees, threshold: THRESHOLD })
}

/** Asks the document its own questions and those of every other one. */
async function collect(document: string): Promise<void> {
  const seeds = sets.find((set) => documentOf(set) === document)?.seeds ?? { folder: 'seeds', only: null }
  const folders = await foldersFor(seeds)
  await (await startService(folders)).stop()
  const workbench = await openWorkbench(folders.INDEX_DIR)
  try {
    for (const set of sets) {
      for (const item of itemsOf(set)) {
        const isOwn = documentOf(set) === document
        if (SILENT_TYPES.has(item.type) || (!isOwn && (!item.answerable || item.turns.length > 1))) continue
        const trace = await traceOf(workbench.ask, item)
        if (!trace) continue
        if (isOwn && item.answerable && item.evidence.length > 0) {
          ranking.push(rankingExample(item, trace, document))
          figures.push(...[figureExample(item, trace, document)].filter((example) => example !== undefined))
        }
        verdicts.push(...verdictExamples(item, trace, isOwn))
      }
    }
    for (const item of offTopicItems(offTopicQuestions)) {
      const trace = await traceOf(workbench.ask, item)
      if (trace) verdicts.push(...verdictExamples(item, trace, false))
    }
  } finally {
    await workbench.close()
  }
}

function itemsOf(set: QuestionSet): TuningItem[] {
  return set.items.map((item) => TuningItemSchema.parse(item))
}

function documentOf(set: QuestionSet): string {
  return set.seeds.only ?? 'report'
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

async function store(file: string, content: unknown): Promise<void> {
  const path = join(ROOT, file)
  const options = await resolveConfig(path)
  await writeFile(path, await format(JSON.stringify(content), { ...options, parser: 'json' }))
  console.log(`stored ${file}`)
}
