const ROMAN = ['I', 'II', 'III', 'IV']

/** A period of a figure in words: "năm 2021", "9 tháng đầu năm 2021", "quý III năm 2021", "ngày 30/11/2021". */
export function periodWords(period: string): string {
  const [, year = '', part = ''] = /^(\d{4})(?:[-/](.+))?$/u.exec(period) ?? []
  const [, from = '', to = ''] = /^M(\d{2})\.\.M(\d{2})$/u.exec(part) ?? []
  const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/u.exec(part) ?? []
  const [, kind = '', number = ''] = /^([HQM])(\d{1,2})$/u.exec(part) ?? []
  if (year === '') return period
  if (part === '') return `năm ${year}`
  if (from === '01') return `${Number(to)} tháng đầu năm ${year}`
  if (from !== '') return `tháng ${Number(from)} đến tháng ${Number(to)} năm ${year}`
  if (day !== '') return `ngày ${Number(day)}/${Number(month)}/${year}`
  if (kind === 'H') return `6 tháng ${number === '1' ? 'đầu' : 'cuối'} năm ${year}`
  if (kind === 'Q') return `quý ${ROMAN[Number(number) - 1] ?? number} năm ${year}`
  if (kind === 'M') return `tháng ${Number(number)} năm ${year}`
  if (/^\d{4}$/u.test(part)) return `giai đoạn ${year} - ${part}`
  return period
}
