import { z } from 'zod/v4'
import { DocumentAspectSchema, type AboutDocument, type DocumentAspect } from '../domain/about-document.ts'
import type { Term } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { fold } from '../vietnamese/fold.ts'
import stored from '../vietnamese/lexicon/document-questions.json' with { type: 'json' }
import { isStopWord, mayBeFunctionWord } from '../vietnamese/stop-words.ts'
import { phraseAt, phraseList, phraseOf, saysAt, type PhraseList } from './cues.ts'

const PhrasesSchema = z.array(z.string())
const lexicon = z
  .object({
    kinds: PhrasesSchema,
    shortKinds: z.record(z.string(), z.string()),
    anyKind: PhrasesSchema,
    pointers: PhrasesSchema,
    aspects: z.record(
      DocumentAspectSchema,
      z.object({ named: PhrasesSchema, acts: PhrasesSchema, asks: PhrasesSchema }),
    ),
    beside: PhrasesSchema,
  })
  .parse(stored)

const listOf = (...phrases: readonly string[]): PhraseList => phraseList(phrases.map(phraseOf))
const ASPECTS = DocumentAspectSchema.options.map((aspect) => {
  const { named, acts, asks } = lexicon.aspects[aspect]
  return { aspect, named: listOf(...named), acts: listOf(...acts), asks: listOf(...asks) }
})
const KINDS = [
  ...lexicon.kinds.map((kind) => ({ name: listOf(kind), kind: fold(kind) })),
  ...Object.entries(lexicon.shortKinds).map(([short, kind]) => ({ name: listOf(short), kind: fold(kind) })),
  ...lexicon.anyKind.map((kind) => ({ name: listOf(kind), kind: null })),
]
const POINTERS = listOf(...lexicon.pointers)
const BESIDE = listOf(...lexicon.beside)
/** Asked of the document without a word of what was done: "báo cáo này ngày nào", "báo cáo số mấy". */
const ASKED_OF_KIND: ReadonlySet<DocumentAspect> = new Set<DocumentAspect>(['number', 'date', 'subject'])

/** Words `from`–`to` (exclusive) of a question. */
interface Run {
  from: number
  to: number
}

/**
 * What a question asks of a document itself; null when it asks of nothing such. `words` are as `spokenWords` gives them,
 * `wordPlaces` the terms' places among them. A follow-up ("thế ký ngày nào?") goes on with the document asked about before.
 */
export function aboutDocumentOf(
  words: readonly string[],
  terms: readonly Term[],
  wordPlaces: readonly number[],
  history: readonly Turn[],
): AboutDocument | null {
  const found = aspectsOf(words)
  const asked = found.flatMap(({ used }) => used)
  const kinds = KINDS.flatMap(({ name, kind }) =>
    runsOf(name, words).flatMap((run) => (isCovered(run.from, asked) ? [] : [{ ...run, kind }])),
  )
  const before = history.at(-1)?.question.aboutDocument ?? null
  const pointers = runsOf(POINTERS, words).filter(({ from }) => kinds.some(({ to }) => to <= from))
  const aspects = found.filter(
    ({ aspect, needsKind }) =>
      !needsKind || before !== null || (aspect === 'date' ? pointers.length > 0 : kinds.length > 0),
  )
  const own = aspects.length === 0 ? [] : kinds
  if (aspects.length === 0 || (own.length === 0 && history.length > 0 && before === null)) return null
  const spoken = [...asked, ...own, ...pointers, ...runsOf(BESIDE, words)]
  const rest = terms.flatMap((term, place) =>
    isEmpty(term) || isCovered(wordPlaces[place] ?? -1, spoken) ? [] : [place],
  )
  const joining = words.map((word, place) => wordPlaces.includes(place) || isStopWord(word))
  for (const { from } of pointers) joining[from] = false
  const subject = rest.filter((place) => isComplement(wordPlaces[place] ?? -1, own, joining))
  const named = [...new Set(own.flatMap(({ kind }) => kind ?? []))]
  const isContinued = own.length === 0 && before !== null
  return {
    aspects: aspects.map(({ aspect }) => aspect),
    kinds: isContinued ? before.kinds : named,
    isPointed: isContinued || pointers.length > 0,
    subject,
    others: rest.filter((place) => !subject.includes(place)),
  }
}

/** A word that says little; without its marks also one that may be such a word ("the" of "thế"). */
const isEmpty = ({ isLight, accented, folded }: Term) => isLight || (!accented && mayBeFunctionWord(folded))

/** The aspects that the words ask for, with the words that ask. */
function aspectsOf(words: readonly string[]): { aspect: DocumentAspect; used: Run[]; needsKind: boolean }[] {
  const asking = ASPECTS.map(({ aspect, named, acts, asks }) => ({
    aspect,
    named: aspect === 'number' ? [...runsOf(named, words), ...numbersOfKinds(words)] : runsOf(named, words),
    acts: runsOf(acts, words),
    asks: runsOf(asks, words),
  }))
  // "ai ký ban hành": one question word asks of the act that stands nearest to it
  const nearest = (ask: Run) =>
    asking
      .flatMap(({ aspect, asks, acts }) =>
        asks.some(({ from }) => from === ask.from)
          ? acts.map((act) => ({ aspect, distance: distance(ask, act) }))
          : [],
      )
      .sort((a, b) => a.distance - b.distance)[0]?.aspect
  return asking.flatMap(({ aspect, named, acts, asks }) => {
    const own = asks.filter((ask) => {
      const near = nearest(ask)
      return near === aspect || (near === undefined && ASKED_OF_KIND.has(aspect))
    })
    const isActed = own.some((ask) => nearest(ask) === aspect)
    if (named.length === 0 && own.length === 0) return []
    return [{ aspect, used: [...named, ...own, ...acts], needsKind: named.length === 0 && !isActed }]
  })
}

const NUMBER = phraseOf('số')

/** "số quyết định", "số QĐ": the number of a document; the kind itself stays to be read. */
function numbersOfKinds(words: readonly string[]): Run[] {
  return KINDS.flatMap(({ name, kind }) =>
    kind === null
      ? []
      : runsOf(name, words).flatMap(({ from }) =>
          saysAt(words, from - 1, NUMBER) ? [{ from: from - 1, to: from }] : [],
        ),
  )
}

/** Where one of the phrases is said, the longest at every place; none begins inside another. */
function runsOf(phrases: PhraseList, words: readonly string[]): Run[] {
  const runs: Run[] = []
  for (let place = 0; place < words.length; ) {
    const said = phraseAt(phrases, words, place)
    if (said) runs.push({ from: place, to: place + said.marked.length })
    place += said?.marked.length ?? 1
  }
  return runs
}

const isCovered = (place: number, runs: readonly Run[]) =>
  runs.some(({ from, to }) => from <= place && place < to)

const distance = (a: Run, b: Run) => Math.max(0, a.from - b.to, b.from - a.to)

/** Whether nothing but terms and words that hold them together stands between a kind of document and the place. */
function isComplement(place: number, kinds: readonly Run[], joining: readonly boolean[]): boolean {
  return kinds.some(({ to }) => to <= place && joining.slice(to, place).every(Boolean))
}
