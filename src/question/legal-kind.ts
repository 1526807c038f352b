import { z } from 'zod/v4'
import { fold } from '../vietnamese/fold.ts'
import stored from '../vietnamese/lexicon/document-questions.json' with { type: 'json' }
import { phraseOf, saysAt, type Phrase } from './cues.ts'

const { kinds, shortKinds } = z
  .object({ kinds: z.array(z.string()), shortKinds: z.record(z.string(), z.string()) })
  .parse(stored)
const KINDS: readonly { phrase: Phrase; kind: string }[] = [
  ...kinds.map((kind) => ({ phrase: phraseOf(kind), kind: fold(kind) })),
  ...Object.entries(shortKinds).map(([short, kind]) => ({ phrase: phraseOf(short), kind: fold(kind) })),
].sort((a, b) => b.phrase.marked.length - a.phrase.marked.length)
const ASKED_BEHIND = ['nào', 'gì', 'số mấy', 'số bao nhiêu', 'số'].map(phraseOf)
const ASKED_BEFORE = ['số hiệu', 'ký hiệu', 'kí hiệu', 'số'].map(phraseOf)
/** Words between "số hiệu" and the kind: "số hiệu của bản kế hoạch". */
const BETWEEN = ['của', 'bản', 'cái', 'các', 'những'].map(phraseOf)

/**
 * The kind of document that a question about a number asks for, folded: the one that "nào" or "số" stands beside, else the first
 * one named ("Nghị quyết về kế hoạch … là số mấy" asks for a resolution). Null when none is named.
 */
export function legalKindOf(words: readonly string[]): string | null {
  const named = words.flatMap((_, place) => {
    const found = KINDS.find(({ phrase }) => saysAt(words, place, phrase))
    return found ? [{ ...found, from: place, to: place + found.phrase.marked.length }] : []
  })
  const asked = named.find(({ from, to }) => isAskedBehind(words, to) || isAskedBefore(words, from))
  return (asked ?? named[0])?.kind ?? null
}

const isAskedBehind = (words: readonly string[], to: number) =>
  ASKED_BEHIND.some((phrase) => saysAt(words, to, phrase))

function isAskedBefore(words: readonly string[], from: number): boolean {
  let end = from
  while (BETWEEN.some((phrase) => saysAt(words, end - 1, phrase))) end -= 1
  return ASKED_BEFORE.some((phrase) => saysAt(words, end - phrase.marked.length, phrase))
}
