import { findUnitEntry } from '../../src/vietnamese/unit-lexicon.ts'
import { lastAction, startsWithAction } from './actions.ts'
import { nameAfter } from './name-after.ts'
import { actionBefore, nameBefore } from './name-before.ts'
import { isGenericLabel, lowered } from './names.ts'
import { closed, headIn, startsWithHead, trimPhrase, withinWords, wordCount } from './phrases.ts'
import type { ReadLabel } from './read-label.ts'
import type { SpokenFigure } from './spoken-figure.ts'

/** How people name a measure of something: "Diện tích cây đào", "Khối lượng ma túy". */
const MEASURES: Readonly<Record<string, string>> = {
  area: 'diện tích',
  length: 'chiều dài',
  mass: 'khối lượng',
  volume: 'khối lượng',
  energy: 'điện năng',
}
/** What a share is of when only its whole stands behind: "5% GDP", "96% tổng số hộ". */
const WHOLE_ONLY = /^(?:GDP|GRDP|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu

/** Label of a measure: the indicator named before it, or else the thing measured behind it ("trồng 26,7ha cây đào"). */
export function measureLabel(spoken: SpokenFigure): ReadLabel {
  const { figure, leadIn, naming, after, leadsOn } = spoken
  const before = nameBefore(naming)
  const behind = /^\s*,/.test(after) ? '' : trimPhrase(nameAfter(after, leadsOn))
  if (figure.baseUnit === 'tuổi') return { label: `độ tuổi ${agedPerson(before)}`, qualifiers: [] }
  if (figure.dimension === 'share') return shareLabel(spoken, before, behind)
  if (figure.dimension === 'money') return moneyLabel(spoken, before, behind)
  if (figure.dimension === 'rate' && before === '') {
    const [counted = '', ...per] = figure.unit.split('/')
    // "bình quân đạt 16,2 tiêu chí/xã" names nothing but its unit.
    if (findUnitEntry(counted)?.kind === 'counted')
      return { label: `${counted} bình quân/${per.join('/')}`, qualifiers: [] }
  }
  const measure = MEASURES[figure.dimension]
  const isOfThing = measure !== undefined || figure.dimension === 'duration'
  if (behind !== '' && isOfThing && headIn(before) !== 0 && !behind.startsWith('kể từ')) {
    const done = lastAction(before)
    const label = measure === undefined ? behind : `${measure} ${lowered(behind)}`
    const named = done !== '' && wordCount(done) <= 2 ? `${label} ${lowered(done)}` : label
    return { label: named, qualifiers: before === '' ? [] : [withinWords(actionBefore(leadIn), 12)] }
  }
  if (measure !== undefined && startsWithAction(before) && !startsWithHead(before)) {
    return { label: `${measure} ${lowered(before)}`, qualifiers: [] }
  }
  return namedBefore(spoken, before, behind)
}

/** "tiêm vắc xin cho trẻ em từ 12-17 tuổi": the age is that of the children. */
const agedPerson = (before: string) =>
  lowered(PERSON.exec(before)?.[0] ?? before.split(/\s(?:cho|đối với|của|và|gồm)\s|,\s/u).at(-1) ?? '')
const namesNothingYet = (before: string) => before === '' || /^(?:tăng|giảm|không)(?!\p{L})/iu.test(before)
const PERSON = /(?<!\p{L})(?:trẻ em|trẻ|người cao tuổi|người dân|phụ nữ|thanh niên|học sinh|người)$/iu

/** "với mục tiêu 100% số máy …", "Kiểm tra 100% các công trình": the share is of what follows, not of a verb or a long tale. */
function shareLabel(spoken: SpokenFigure, before: string, behind: string): ReadLabel {
  const { leadIn } = spoken
  // "giảm ít nhất 5% số vụ tai nạn": the number of accidents falls, no rate.
  if (spoken.figure.direction !== null && /^(?:tổng )?số /iu.test(behind) && namesNothingYet(before)) {
    return { label: behind, qualifiers: [] }
  }
  const isIndicator = startsWithHead(before) && !/^công tác/iu.test(before)
  const namesNothing = wordCount(before) <= 2 || wordCount(before) > 8
  if (behind !== '' && !WHOLE_ONLY.test(behind) && !isIndicator && namesNothing) {
    const thing = lowered(behind.replace(/^(?:tổng )?số /iu, ''))
    const done = closed((lastAction(before).split(/\s(?:cho|với|đối với)\s/u)[0] ?? '').trim())
    const isDone = done !== '' && wordCount(done) <= 8 && !/(?<!\p{L})(?:được|đã)(?!\p{L})/u.test(thing)
    const label = `tỷ lệ ${thing}${isDone ? ` được ${lowered(done)}` : ''}`
    return { label, qualifiers: [withinWords(actionBefore(leadIn), 12)] }
  }
  const needsRate = /(?:tỷ|tỉ)\s+lệ(?:\s+cao|\s+thấp)?\s*$/iu.test(leadIn.trim())
  const isDeed = startsWithAction(before) && spoken.figure.direction === null
  if (before !== '' && (needsRate || isDeed) && !startsWithHead(before)) {
    return { label: `tỷ lệ ${lowered(before)}`, qualifiers: [] }
  }
  return namedBefore(spoken, before, WHOLE_ONLY.test(behind) ? '' : behind)
}

/** "phạt hành chính 507 triệu đồng", "bổ sung 84 tỷ đồng vốn đầu tư công", "tài sản trị giá 400 triệu đồng". */
function moneyLabel(spoken: SpokenFigure, before: string, behind: string): ReadLabel {
  if (/(?<!tổng )trị giá[^\p{L}]*(?:khoảng|gần|trên|hơn)?\s*$/iu.test(spoken.leadIn)) {
    return { label: `trị giá ${lowered(before)}`, qualifiers: [] }
  }
  if (/^(?:xuất|nhập) khẩu$/iu.test(before)) return { label: `kim ngạch ${lowered(before)}`, qualifiers: [] }
  if (startsWithAction(before) && !startsWithHead(before)) {
    const names = /^(?:vốn|tiền|kinh phí|chi phí|nguồn|dư nợ|thuế|phí)(?!\p{L})/iu.test(behind)
    if (names) return { label: `${behind} ${lowered(before)}`, qualifiers: [] }
    if (!/^(?:giải ngân|đầu tư|xuất khẩu|nhập khẩu|hỗ trợ chi phí)(?!\p{L})/iu.test(before)) {
      return { label: `số tiền ${lowered(before)}`, qualifiers: [] }
    }
  }
  return namedBefore(spoken, before, '')
}

function namedBefore({ leadIn }: SpokenFigure, before: string, behind: string): ReadLabel {
  if (before === '') return { label: behind, qualifiers: [] }
  return { label: before, qualifiers: isGenericLabel(before) ? [withinWords(actionBefore(leadIn), 16)] : [] }
}
