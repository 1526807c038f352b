import type { Figure } from '../api/figures.ts'
import { nearestPlaceName } from '../quotes/place-name.ts'
import { periodWords } from '../periods/period-words.ts'

/** "Doanh thu du lịch năm 2021: 331 tỷ đồng (45% kế hoạch, giảm 7,3% so với năm 2020)." */
export function figureSentence(figure: Figure): string {
  const { words, planShares, changes, spokenOf } = figure
  const beside = [...planShares, ...changes].map((said) => said.words)
  const more = spokenOf === null ? beside : [`số liệu: ${spokenOf.words}`]
  const brackets = more.length === 0 ? '' : ` (${more.join(', ')})`
  return `${figureName(figure)}: ${statusWord(figure)}${words}${brackets}.`
}

/** The same with where it stands; `documentTitle` is the name of its report, `origin` what its address begins with. */
export function sentenceWithSource(figure: Figure, documentTitle: string, origin: string): string {
  const place = nearestPlaceName(figure)
  return `${figureSentence(figure)} Nguồn: ${documentTitle}, ${place}, ${origin}${figure.url}`
}

/** What a figure counts, where and when: "Mẫu âm tính (xét nghiệm cộng đồng) năm 2021". */
export function figureName({ label, qualifiers, period }: Figure): string {
  const narrowed = qualifiers.length === 0 ? label : `${label} (${qualifiers.join('; ')})`
  // "Hộ chuyển sang năm 2022 năm 2022" says the year once too often.
  return period === null || label.includes(period) ? narrowed : `${narrowed} ${periodWords(period)}`
}

/** Estimates and plans never pass for results. */
function statusWord({ status, relation, label }: Figure): string {
  if (relation === 'planShare' || relation === 'change') return ''
  if (status === 'estimate') return 'ước '
  return status === 'plan' && !/kế hoạch/iu.test(label) ? 'kế hoạch ' : ''
}
