const QUARTERS = ['I', 'II', 'III', 'IV']

/** A period of a figure (`2021-M01..M11`) as people say it: "11 tháng đầu năm 2021". */
export function periodName(period: string): string {
  const [from = '', to] = period.split('/')
  if (to !== undefined) return `giai đoạn ${from} - ${to}`
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period)
  if (day !== null) return `ngày ${day[3] ?? ''}/${day[2] ?? ''}/${day[1] ?? ''}`
  const [year = '', part = ''] = period.split('-')
  const within = partOfYear(part)
  return within === '' ? `năm ${year}` : `${within} năm ${year}`
}

function partOfYear(part: string): string {
  if (part === 'H1') return '6 tháng đầu'
  if (part === 'H2') return '6 tháng cuối'
  const quarter = /^Q([1-4])$/.exec(part)?.[1]
  if (quarter !== undefined) return `quý ${QUARTERS[Number(quarter) - 1] ?? quarter}`
  const [, first, last] = /^M(\d{2})(?:\.\.M(\d{2}))?$/.exec(part) ?? []
  if (first === undefined) return ''
  if (last === undefined) return `tháng ${Number(first)}`
  return first === '01' ? `${Number(last)} tháng đầu` : `tháng ${Number(first)} đến tháng ${Number(last)}`
}
