import type { Passage } from '../../src/domain/passage.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import type { BoundFigure } from './bound-figure.ts'
import { completeName, fieldAbove } from './complete-name.ts'
import { bareUnit, capitalised, isActor, isGenericLabel, lowered } from './names.ts'
import { startsWithHead, trimPhrase } from './phrases.ts'
import { labelOfIntroduction, readLabel } from './read-label.ts'
import { labelGoingOn } from './goes-on.ts'
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
  // "… và xử lý khác: 376 triệu đồng; Kiểm điểm …": that colon announced one figure only.
  const announcesOne =
    /^\s*\d/u.test(before.slice(before.lastIndexOf(':') + 1)) || before.lastIndexOf(':') > before.length - 3
  return announcesOne ? [] : [labelOfIntroduction(announced)]
}

/** What the item above, the clause of the note's mark or the heading announces. */
function announcedAbove({ context, sectionPath }: Passage): string {
  const above = context.lead.at(-1) ?? context.anchor?.text
  return labelOfIntroduction(above ?? '') || labelOfIntroduction(sectionPath.at(-1) ?? '')
}

/** What is announced as done, as the rate at which it is done. */
const rateOf = (announced: string) =>
  announced === '' || startsWithHead(announced) ? announced : `Tỷ lệ ${lowered(announced)}`

/** For a figure that its own words leave nameless: the name of its total, of the last figure of its unit, or its bare noun. */
function inheritedLabel(spoken: SpokenFigure, { earlier, host, passage }: NameSources): string {
  const { figure, sentence } = spoken
  const inSentence = earlier.filter((bound) => bound.spoken.sentence.start === sentence.start)
  const last = inSentence.at(-1)
  const counts = figure.dimension === 'count' && figure.unit !== ''
  if (!counts) {
    const above = announcedAbove(passage)
    const before = last === undefined ? labelGoingOn(spoken, earlier) : last.label
    return host?.label ?? before ?? (isShare(figure.baseUnit) ? rateOf(above) : above)
  }
  const candidates = [...(host === undefined ? [] : [host]), ...inSentence.toReversed()]
  const same = candidates.find((bound) => bound.baseUnit === figure.baseUnit)
  const goesOn = last === undefined && host === undefined ? labelGoingOn(spoken, earlier) : null
  if (goesOn !== null) return goesOn
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
  // "tại cấp bộ là 69,87%; … Sơn La (87,26%)": where the first was measured is not where the others were.
  const shared = rate?.label.replace(/\stại (?:cấp )?\p{Ll}+(?:\s\p{Ll}+)?$/u, '')
  return (shared ?? rateOf(announcedAbove(passage))) || null
}

/** Label and qualifiers of a figure: from its own words, else from its total, its sentence, or what stands above. */
export function nameFigure(spoken: SpokenFigure, sources: NameSources): Name {
  const { earlier, host, text } = sources
  const { label, qualifiers: stated } = readLabel(spoken)
  const inSentence = earlier.filter((bound) => bound.spoken.sentence.start === spoken.sentence.start)
  const last = inSentence.at(-1)
  // "66 hộ nghèo với 179 nhân khẩu": theirs.
  const isTheirs = spoken.follows && /(?<!\p{L}|đối )(?:với|của)\s*$/u.test(spoken.before)
  const own = isTheirs && last !== undefined ? [last.label] : stated
  const announced = introduction(spoken, text)

  if (label === '') {
    const inherited = inheritedLabel(spoken, sources)
    const ofHost = host === undefined ? [] : [host.label, ...host.qualifiers]
    const qualifiers = besides(inherited, [...own, ...ofHost, ...announced])
    return { label: inherited, qualifiers, origin: inherited === '' ? 'none' : 'inherited' }
  }
  const rate = rateOfPlace(spoken, label, sources)
  if (rate !== null) return { label: rate, qualifiers: besides(rate, [label, ...own]), origin: 'inherited' }

  const full = isGenericLabel(label) ? completed(label, spoken, sources, inSentence) : label
  const lastNamed = inSentence.findLast((bound) => !isGenericLabel(bound.label))
  const context =
    isGenericLabel(label) && lastNamed !== undefined
      ? [lastNamed.label, ...lastNamed.qualifiers.slice(0, 1)]
      : []
  const ofHost = host === undefined ? [] : [host.label]
  const named = measuredAs(host, spoken, full)
  return {
    label: named,
    qualifiers: besides(named, [...own, ...context, ...ofHost, ...announced]),
    origin: 'stated',
  }
}

const MEASURED = /^(?:tổng )?(diện tích|sản lượng|khối lượng)(?!\p{L})/iu

/** "Tổng diện tích 12.450 ha. Trong đó, lúa 5.600 ha": the area of rice. */
function measuredAs(host: BoundFigure | undefined, { figure }: SpokenFigure, label: string): string {
  const measure = host?.baseUnit === figure.baseUnit ? MEASURED.exec(host.label)?.[1] : undefined
  const isNamed = measure === undefined || startsWithHead(label) || isShare(figure.baseUnit)
  return isNamed ? label : `${capitalised(measure.toLowerCase())} ${lowered(label)}`
}

function completed(
  label: string,
  spoken: SpokenFigure,
  { text, passage }: NameSources,
  inSentence: readonly BoundFigure[],
): string {
  const name = completeName(label, spoken, inSentence)
  const field = name === label ? fieldAbove(label, passage, text.slice(0, spoken.figure.start)) : ''
  return field === '' ? name : `${name} ${field}`
}
