import type { Fact } from '../../../src/domain/fact.ts'
import type { Span } from '../../../src/domain/span.ts'
import { between, bracketsOf, isInside } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { countDraft } from './count-draft.ts'
import { countEnumerators, countItems, isAnnouncement, isNearly, listsNames } from './listed-items.ts'

/** Numbers of things with their list in the same sentence: "07 Bộ (…, …)", "06 địa phương gồm: …", "03 vấn đề: (i) …". */
export function checkEnumerations({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence) =>
    sentence.facts
      .filter((fact) => isAnnouncement(fact, sentence.passage))
      .flatMap((fact) => {
        const list = listBehind(fact, sentence)
        return list === null ? [] : findingOf(fact, list, sentence)
      }),
  )
}

const LISTS =
  /^[^;:.()\d]{0,160}?(?:(?<!\p{L})(?:gồm|bao gồm|là|sau)\s*:|(?<!\p{L})(?:gồm|bao gồm)(?:\s+có)?(?!\p{L})|^[^;:.()\d]{0,40}:)/iu
const LONGEST_ANNOUNCEMENT = 40

/** What stands in the bracket right behind a figure, or behind "gồm" or a colon up to the end of the sentence. */
function listBehind(fact: Fact, sentence: Sentence): Span | null {
  const behind = between(sentence, fact.end, sentence.end)
  const bracket = bracketsOf(sentence).find(({ start }) => start >= fact.end)
  const gap = bracket === undefined ? '' : between(sentence, fact.end, bracket.start)
  if (bracket !== undefined && gap.length <= LONGEST_ANNOUNCEMENT && !/[,;:.]/u.test(gap)) {
    return { start: bracket.start + 1, end: bracket.end - 1 }
  }
  const match = LISTS.exec(behind)
  return match === null ? null : { start: fact.end + match[0].length, end: sentence.end }
}

function findingOf(fact: Fact, list: Span, sentence: Sentence): FindingDraft[] {
  const text = between(sentence, list.start, list.end)
  const place = placeOfSpan(sentence.passage, trimmed(list, text))
  const announced = Number(fact.value)
  const numbered = countEnumerators(text)
  if (numbered > 0) return /^\s*\(?(?:i|1|a)\)/iu.test(text) ? [countDraft(fact, numbered, place)] : []
  // Figures in a list are parts of a total, or say more of each item.
  if (sentence.facts.some((other) => isInside(other, list))) return []
  const items = countItems(text)
  if (items === null) return []
  if ([items.least, items.byCommas, items.most].includes(announced))
    return [countDraft(fact, announced, place)]
  const falls = announced > items.most && listsNames(text) && isNearly(announced, items.most)
  return falls ? [countDraft(fact, items.most, place)] : []
}

function trimmed({ start, end }: Span, text: string): Span {
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  }
}
