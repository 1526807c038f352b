import type { Figure } from '../domain/fact.ts'

const DOUBTS: Readonly<Record<string, string>> = {
  'misprinted-scale': 'hai bậc đơn vị ngược nhau, đọc đúng như bản in',
  'percent-with-point': 'dấu chấm trong tỷ lệ phần trăm, được hiểu theo độ lớn',
  'split-number': 'số bị tách bởi khoảng trắng, được ghép lại',
}

/** Why the reading of a figure is doubtful, in Vietnamese, or null when it is not. */
export function doubtAbout(figure: Pick<Figure, 'rule'>): string | null {
  return DOUBTS[figure.rule] ?? null
}
