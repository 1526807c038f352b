import { formatVietnameseNumber } from '../../../src/figures/decimal-notation.ts'
import { shiftDecimal } from '../../../src/figures/decimal.ts'
import { splice, type ChangeKind } from '../change.ts'
import { figuresOf, numberOf } from './figures-of.ts'

const SMALL_NUMBERS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Texts in which one figure is printed another way. */
function printed(change: (number: string, unit: string) => string | null): ChangeKind['texts'] {
  return ({ text }) =>
    figuresOf(text).flatMap((figure) => {
      const number = numberOf(figure)
      if (number === null || figure.outOf !== null || figure.valueTo !== null) return []
      const other = change(number, figure.text.slice(number.length))
      return other === null ? [] : [splice(text, figure.start, figure.end, other)]
    })
}

function kind(name: string, texts: ChangeKind['texts']): ChangeKind {
  return {
    name,
    keepsMeaning: true,
    texts: (answer, random) => texts(answer, random).filter((text) => text !== answer.text),
  }
}

const replaced =
  (pattern: RegExp, other: string): ChangeKind['texts'] =>
  ({ text }) => [text.replace(pattern, other)]

function rescaled(number: string, unit: string): string | null {
  const [scale, rest] = [
    /^\s*(tỷ|triệu|nghìn) /u.exec(unit)?.[1],
    unit.replace(/^\s*(?:tỷ|triệu|nghìn) /u, ''),
  ]
  const smaller = scale && { tỷ: 'triệu ', triệu: 'nghìn ', nghìn: '' }[scale]
  if (smaller === undefined || !/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(number)) return null
  const value = shiftDecimal(number.replaceAll('.', '').replace(',', '.'), 3)
  return `${formatVietnameseNumber(value)} ${smaller}${rest}`
}

/** Changes after which the text still says what the report says. */
export const REWORDINGS: readonly ChangeKind[] = [
  kind(
    'no thousands mark: 1902',
    printed((number, unit) =>
      /^\d{1,3}(?:\.\d{3})+$/.test(number) && !unit.includes('%') ? number.replaceAll('.', '') + unit : null,
    ),
  ),
  kind(
    'no leading zero: 3 vụ',
    printed((number, unit) => (/^0\d$/.test(number) ? number.slice(1) + unit : null)),
  ),
  kind(
    'leading zero: 03 vụ',
    printed((number, unit) => (/^[1-9]$/.test(number) && unit !== '' ? `0${number}${unit}` : null)),
  ),
  kind(
    'zero behind the comma: 59,20%',
    printed((number, unit) => (/,\d$/.test(number) ? `${number}0${unit}` : null)),
  ),
  kind('smaller scale: 331.000 triệu', printed(rescaled)),
  kind(
    'hectares in m²',
    printed((number, unit) =>
      /^\s?ha$/u.test(unit)
        ? `${formatVietnameseNumber(shiftDecimal(number.replaceAll('.', '').replace(',', '.'), 4))} m²`
        : null,
    ),
  ),
  kind(
    'm2 for m²',
    printed((number, unit) => (unit.endsWith('m²') ? number + unit.replace('²', '2') : null)),
  ),
  kind(
    'number in words: ba vụ',
    printed((number, unit) =>
      /^0?[2-46-9]$/.test(number) && /^\s(?:vụ|hộ|người|xã|phường|cơ sở|đối tượng|tuyến)/u.test(unit)
        ? `${SMALL_NUMBERS[Number(number)] ?? ''}${unit}`
        : null,
    ),
  ),
  kind(
    'space before %',
    printed((number, unit) => (unit === '%' ? `${number} %` : null)),
  ),
  kind(
    'phần trăm',
    printed((number, unit) => (unit === '%' ? `${number} phần trăm` : null)),
  ),
  kind('without the opening', ({ text }) =>
    /^Năm \d{4}: /u.test(text) ? [text.replace(/^Năm \d{4}: /u, '')] : [],
  ),
  kind('other opening', replaced(/^Năm (\d{4}): /u, 'Trong năm $1, ')),
  kind('without the end', ({ text }) =>
    [...text.matchAll(/, (?=(?:đạt|tăng|giảm|bằng|chiếm) [^,[\]]*\. \[)/gu)].map(
      (match) => text.slice(0, match.index) + text.slice(match.index).replace(/^[^[]*(?=\. \[)/u, ''),
    ),
  ),
  kind('brackets for commas', ({ text }) => [
    text.replace(
      /, ((?:đạt|tăng|giảm|bằng|chiếm)(?: tỷ lệ| tỉ lệ)? [\d.,]+%(?:[^,;.()[\]\d]|20\d\d)*)(?=[,.;](?!\d))/u,
      ' ($1)',
    ),
  ]),
  kind('two clauses joined', ({ text }) => [text.replace(/\. (\[\d\]) (?=\p{Lu})/u, ' $1; ')]),
  kind('mark before the full stop', ({ text }) => [text.replace(/\. (\[\d\])/gu, ' $1.')]),
  kind('TTHC written out', replaced(/TTHC/gu, 'thủ tục hành chính')),
  kind('UBND written out', replaced(/(?<![-/])UBND/gu, 'Ủy ban nhân dân')),
  kind('one spelling of tỷ lệ', ({ text }) => [
    text.includes('tỉ lệ') ? text.replaceAll('tỉ lệ', 'tỷ lệ') : text.replaceAll('tỷ lệ', 'tỉ lệ'),
  ]),
  kind('hơn for trên', replaced(/(?<= )trên (?=\d)/u, 'hơn ')),
  kind('là for đạt', replaced(/(?<!(?:ước|kiến|đấu) )đạt (?=\d)/u, 'là ')),
  kind('so với cùng kỳ năm trước', replaced(/so với cùng kỳ(?! năm)/u, 'so với cùng kỳ năm trước')),
  kind('theo báo cáo', ({ text }) =>
    /^\d/u.test(text) ? [] : [`Theo báo cáo, ${text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`],
  ),
]
