import type { Passage } from '../../src/domain/passage.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import type { BoundFigure } from './bound-figure.ts'
import { bareUnit, capitalised, isActor, isGenericLabel, labelOfIntroduction, readLabel } from './label.ts'
import { startsWithHead, trimPhrase } from './phrases.ts'
import { isShare } from './relation.ts'
import type { SpokenFigure } from './spoken-figure.ts'

export interface Name {
  label: string
  qualifiers: string[]
  origin: 'stated' | 'inherited' | 'none'
}

/** What a figure may take its name from besides its own words. */
export interface NameSources {
  /** Text of the block. */
  text: string
  passage: Passage
  /** The figures of the block bound before it. */
  earlier: readonly BoundFigure[]
  /** The figure that it stands under. */
  host: BoundFigure | undefined
}

/** Each once, and none that the label says already. */
function besides(label: string, qualifiers: readonly string[]): string[] {
  const folded = fold(label)
  return [...new Set(qualifiers.filter((text) => text !== '' && !folded.includes(fold(text))))]
}

/** What is announced before a colon in the same sentence: "Cơ cấu một số ngành kinh tế chủ yếu như sau: …". */
function introduction({ sentence, figure }: SpokenFigure, text: string): string[] {
  const before = text.slice(sentence.start, figure.start)
  const announced = /([^;:.]*):[^:]*$/u.exec(before)?.[1]
  if (announced === undefined || trimPhrase(announced) === '' || /\d/.test(announced)) return []
  const leadsToFigure = before.lastIndexOf(':') > before.length - 3
  return leadsToFigure ? [] : [labelOfIntroduction(announced)]
}

/** What the item above, the clause of the note's mark or the heading announces. */
function announcedAbove({ context, sectionPath }: Passage): string {
  const above = context.lead.at(-1) ?? context.anchor?.text
  return labelOfIntroduction(above ?? '') || labelOfIntroduction(sectionPath.at(-1) ?? '')
}

/** For a figure that its own words leave nameless: the name of its total, of the last figure of its unit, or its bare noun. */
function inheritedLabel({ figure, sentence }: SpokenFigure, { earlier, host, passage }: NameSources): string {
  const inSentence = earlier.filter((bound) => bound.spoken.sentence.start === sentence.start)
  const last = inSentence.at(-1)
  const counts = figure.dimension === 'count' && figure.unit !== ''
  if (!counts) return host?.label ?? last?.label ?? announcedAbove(passage)
  const candidates = [...(host === undefined ? [] : [host]), ...inSentence.toReversed()]
  const same = candidates.find((bound) => bound.baseUnit === figure.baseUnit)
  // "tiêm vắc xin cho trẻ em từ 12-17 tuổi: 10.335 liều": an age only narrows what is counted.
  const narrowed = last?.spoken.figure.dimension === 'duration' ? last : undefined
  return (same ?? narrowed)?.label ?? capitalised(bareUnit(figure))
}

/** "gồm: Sơn La (87,26%), Lai Châu (59,42%)": the places are no indicators; the rate they have is announced before. */
function rateOfPlace(
  { figure }: SpokenFigure,
  label: string,
  { earlier, passage }: NameSources,
): string | null {
  if (!isShare(figure.baseUnit) || !isActor(label)) return null
  const rate = earlier.findLast(
    (bound) => earlier[bound.group] === bound && isShare(bound.baseUnit) && startsWithHead(bound.label),
  )
  return (rate?.label ?? announcedAbove(passage)) || null
}

/** Label and qualifiers of a figure: from its own words, else from its total, its sentence, or what stands above. */
export function nameFigure(spoken: SpokenFigure, sources: NameSources): Name {
  const { earlier, host, text } = sources
  const { label, qualifiers: stated } = readLabel(spoken)
  const inSentence = earlier.filter((bound) => bound.spoken.sentence.start === spoken.sentence.start)
  const last = inSentence.at(-1)
  // "66 hộ nghèo với 179 nhân khẩu": theirs.
  const isTheirs = /(?<!\p{L}|đối )với\s*$/u.test(spoken.before) && last !== undefined
  const own = isTheirs ? [last.label] : stated
  const announced = introduction(spoken, text)

  if (label === '') {
    const inherited = inheritedLabel(spoken, sources)
    const ofHost = host === undefined ? [] : [host.label, ...host.qualifiers]
    const qualifiers = besides(inherited, [...own, ...ofHost, ...announced])
    return { label: inherited, qualifiers, origin: inherited === '' ? 'none' : 'inherited' }
  }
  const rate = rateOfPlace(spoken, label, sources)
  if (rate !== null) return { label: rate, qualifiers: besides(rate, [label, ...own]), origin: 'inherited' }

  const lastNamed = inSentence.findLast((bound) => !isGenericLabel(bound.label))
  const context =
    isGenericLabel(label) && lastNamed !== undefined
      ? [lastNamed.label, ...lastNamed.qualifiers.slice(0, 1)]
      : []
  const ofHost = host === undefined ? [] : [host.label]
  return {
    label,
    qualifiers: besides(label, [...own, ...context, ...ofHost, ...announced]),
    origin: 'stated',
  }
}
