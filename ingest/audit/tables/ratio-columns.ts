import type { Fact } from '../../../src/domain/fact.ts'
import type { FindingKind } from '../../../src/domain/finding.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { isPercentage } from '../amounts.ts'
import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { numberOf, shortened } from '../finding-words.ts'
import { printedValue } from '../printed-value.ts'
import { quotientDraft } from '../shares/shared-part.ts'
import { isSummable, type Table, type TableRow } from './table.ts'
import { heldByMost, rowName, type Summed } from './table-sum.ts'

const LEAST = { share: 0.8, places: 3 }
const LONGEST_COLUMN = 80

/** Columns of percentages that two other columns give: "Tỷ lệ thực hiện (%)" of "đã cung cấp" and "phải cung cấp". */
export function checkRatioColumns({ tables }: AuditedDocument): FindingDraft[] {
  return tables.flatMap((table) => {
    const amounts = table.columns.filter((column) => isSummable(table, column))
    const shares = table.columns.filter((column) => holdsPercentages(table, column))
    return shares.flatMap((column) => bestQuotients(table, column, amounts))
  })
}

const holdsPercentages = (table: Table, column: string) =>
  table.rows.some(({ figures }) => {
    const figure = figures.get(column)
    return figure !== undefined && isPercentage(figure)
  })

/** Of all pairs of columns the one whose quotients fit most rows; none when no pair fits nearly all. */
function bestQuotients(table: Table, column: string, amounts: readonly string[]): FindingDraft[] {
  let best: FindingDraft[] = []
  let most = 0
  for (const part of amounts) {
    for (const whole of amounts) {
      if (part === whole) continue
      const found = heldByMost(quotients(table, { column, part, whole }), LEAST)
      const holding = found.filter(({ draft }) => draft.verdict !== 'contradiction').length
      if (holding > most) [best, most] = [found.map(({ draft }) => draft), holding]
    }
  }
  return best
}

interface RatioRule {
  column: string
  part: string
  whole: string
}

/** Given up, with nothing found, as soon as too many rows do not fit: most pairs of columns have nothing to do with each other. */
function quotients({ rows }: Table, { column, part, whole }: RatioRule): Summed[] {
  const found: Summed[] = []
  let unfit = 0
  for (const row of rows) {
    const [share, of, all] = [row.figures.get(column), row.figures.get(part), row.figures.get(whole)]
    if (share === undefined || of === undefined || all === undefined || !isPercentage(share)) continue
    const draft = quotientOf(share, of, all)
    if (draft === null) continue
    if (draft.verdict === 'contradiction') unfit += 1
    if (unfit > rows.length - LEAST.share * rows.length) return []
    found.push({
      isTelling: of.baseValue !== all.baseValue && of.baseValue !== '0',
      draft: { ...draft, kind: kindOf(column), explanation: explained(draft, row, column) },
    })
  }
  return found
}

function quotientOf(share: Fact, part: Fact, whole: Fact): FindingDraft | null {
  if (compareDecimals(whole.baseValue, '0') === 0) return null
  const [of, all] = [numberOf(part), numberOf(whole)]
  const operands = { text: `${of} / ${all}`, shown: `${of}/${all}`, facts: [part, whole] }
  return quotientDraft(share, printedValue(part), printedValue(whole), operands)
}

function kindOf(column: string): FindingKind {
  const name = fold(column)
  if (/ke hoach|du toan|chi tieu|(?<![a-z])kh(?![a-z])/.test(name)) return 'planShare'
  return /so voi|cung ky|nam truoc|so sanh/.test(name) ? 'change' : 'share'
}

const explained = ({ explanation }: FindingDraft, row: TableRow, column: string) =>
  `Dòng “${shortened(rowName(row))}”, cột “${shortened(column, LONGEST_COLUMN)}”: ${explanation.replace(/^Báo cáo/u, 'báo cáo')}`
