import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { isAmount, isExact, isPercentage } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { repeatDraft } from './repeat-draft.ts'
import { samePlace } from './same-place.ts'

/** The first figure of a clause with the words that lead to it. */
interface Led {
  sentence: Sentence
  fact: Fact
  lead: string
}

/** Of sections far from each other, and of neighbours, which often report on several fields in the same words. */
const FEWEST_WORDS = 5
const FEWEST_WORDS_OF_NEIGHBOURS = 9
/** Words that change nothing in what is counted. */
const FILLERS = new Set([
  'uoc',
  'dat',
  'la',
  'duoc',
  'co',
  'thuc',
  'hien',
  'nam',
  'tong',
  'so',
  'da',
  'o',
  'muc',
  'ca',
  'toan',
  'tinh',
  'den',
  'cuoi',
  'nay',
])

/** One indicator at the head of two clauses far from each other: "Tỷ lệ hộ nghèo còn 2,1%", "tỷ lệ hộ nghèo còn 2,3%". */
export function checkSameSubjects({ sentences }: AuditedDocument): FindingDraft[] {
  const byLead = new Map<string, Led[]>()
  for (const led of sentences.flatMap(ledFigures)) {
    const key = [led.lead, fold(led.fact.baseUnit), led.fact.period, led.fact.status === 'plan'].join('|')
    byLead.set(key, [...(byLead.get(key) ?? []), led])
  }
  return [...byLead.values()].flatMap((group) => {
    const [first, second] = group
    // A third one is a form that is filled in again and again.
    if (first === undefined || second === undefined || group.length > 2) return []
    const [here, there] = [first.sentence.passage, second.sentence.passage]
    const fewest = areNeighbours(here, there) ? FEWEST_WORDS_OF_NEIGHBOURS : FEWEST_WORDS
    if (here.id === there.id || !samePlace(here, there) || first.lead.split(' ').length < fewest) return []
    return [repeatDraft(first.fact, second.fact, here, there)]
  })
}

const areNeighbours = (a: Passage, b: Passage) =>
  a.sectionPath.slice(0, -1).join('>') === b.sectionPath.slice(0, -1).join('>')

function ledFigures(sentence: Sentence): Led[] {
  const { passage } = sentence
  return passage.clauses
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap((clause) => {
      const fact = sentence.facts.find(({ start }) => start >= clause.start && start < clause.end)
      if (fact === undefined || !isIndicator(fact, sentence)) return []
      const lead = wordsOf(leadOf(passage.text.slice(clause.start, fact.start)))
        .map(({ folded }) => folded)
        .filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word))
      return lead.length < FEWEST_WORDS ? [] : [{ sentence, fact, lead: lead.join(' ') }]
    })
}

/** "Đánh giá chung, …", "Đến hết năm 2023, …" say nothing of the subject. */
const OPENING =
  /^(?:(?:đánh giá|nhìn|nói) chung|đến nay|hiện nay|trong năm|(?:tính )?đến (?:hết |cuối )?(?:năm|tháng|ngày)\s[\d/\s]*(?:năm\s*\d{4})?|(?:trong )?năm \d{4})\s*,\s*/iu

const leadOf = (text: string) => text.replace(OPENING, '')

/** An amount or a level; where a clause starts with "trong đó" its subject stands before it. */
function isIndicator(fact: Fact, { passage }: Sentence): boolean {
  const isLevel =
    isPercentage(fact) &&
    fact.direction === null &&
    fact.relation !== 'planShare' &&
    fact.relation !== 'change'
  if (!isExact(fact, passage.text) || !(isAmount(fact) || isLevel)) return false
  const clause = passage.clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
  const before = clause === undefined ? '' : leadOf(passage.text.slice(clause.start, fact.start))
  return !/^(?:trong đó|bao gồm|gồm|cụ thể|kết quả)(?!\p{L})/iu.test(before) && !/[:,]\s/u.test(before)
}
