import type { Fact } from '../../../src/domain/fact.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { shortened } from '../finding-words.ts'
import { sumDraft } from '../totals/sum-draft.ts'
import type { TableRow } from './table.ts'

/** A total that a table prints, with the cells that it should add. */
export interface TableSum {
  total: Fact
  parts: readonly Fact[]
  row: TableRow
  column: string
}

const LONGEST_SUM = 6
const LONGEST_COLUMN = 80

/** The finding of a sum, told with its row and column. Long sums are counted instead of written out. */
function tableSumDraft({ total, parts, row, column }: TableSum): FindingDraft {
  const draft = sumDraft(total, parts)
  const where = `Dòng “${shortened(rowName(row))}”, cột “${shortened(column, LONGEST_COLUMN)}”`
  const { text, expression } = draft.computed
  const sum = parts.length > LONGEST_SUM ? `cộng ${parts.length} ô được ${text}` : `${expression} = ${text}`
  return { ...draft, explanation: explained(draft, where, sum) }
}

function explained({ verdict, printed }: FindingDraft, where: string, sum: string): string {
  switch (verdict) {
    case 'consistent':
      return `${where}: ${sum}, khớp với số in ${printed.text}.`
    case 'rounding':
      return `${where}: báo cáo in ${printed.text}; ${sum}, khác nhau do làm tròn.`
    case 'contradiction':
      return `${where}: báo cáo in ${printed.text}, nhưng ${sum}.`
  }
}

export const rowName = ({ name, detail }: TableRow) =>
  [name, detail].filter((part) => part !== '').join(' - ')

/**
 * Figures of one rule that holds in most places: where it does not, the table disagrees with itself. That nothing and
 * nothing make nothing, or one part its total, proves no rule.
 */
export function heldByMost<Held extends Summed>(
  found: readonly Held[],
  least: { share: number; places: number },
): Held[] {
  const telling = found.filter(({ isTelling }) => isTelling)
  const holding = telling.filter(({ draft }) => draft.verdict !== 'contradiction').length
  const isRule = holding >= least.places && holding >= least.share * telling.length
  return isRule
    ? found.filter(({ draft }) => draft.printed.text !== '0' || draft.verdict !== 'consistent')
    : []
}

export interface Summed {
  draft: FindingDraft
  /** Whether it says something about the rule that it follows. */
  isTelling: boolean
}

export const summed = (sum: TableSum): Summed => ({
  draft: tableSumDraft(sum),
  isTelling: sum.parts.filter(({ baseValue }) => baseValue !== '0').length > 1,
})
