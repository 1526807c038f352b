import { element } from '../dom/element.ts'

/** One figure of a chart: its words, and the value that its bar is drawn from. */
export interface Bar {
  label: string
  /** As printed, unit included. */
  text: string
  value: number
  /** Set apart in form and words, not in colour alone. */
  isPlan?: boolean
  /** Where the figure stands, or how it was computed. */
  source?: Node | string
}

export interface BarTable {
  /** What is shown, with its period. */
  title: string
  /** Heads of the columns of labels and of figures. */
  labelHead: string
  valueHead: string
  bars: readonly Bar[]
}

/**
 * A bar chart that is a table: rows of label, figure and bar, so that a screen reader reads the figures and print keeps
 * them. Bars start at zero and share one scale; values below zero get no bar.
 */
export function barTable({ title, labelHead, valueHead, bars }: BarTable): HTMLTableElement {
  const largest = Math.max(...bars.map(({ value }) => value), 0)
  const hasSources = bars.some(({ source }) => source !== undefined)
  const heads = [labelHead, valueHead, ...(hasSources ? ['Nguồn'] : [])]
  const headRow = element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))
  const rows = bars.map((bar) => {
    const share = largest > 0 ? Math.max(bar.value / largest, 0) : 0
    const source = hasSources ? [element('td', { class: 'bar-source' }, bar.source ?? '')] : []
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, bar.label),
      element('td', {}, element('span', { class: 'bar-text' }, bar.text), barOf(share, bar.isPlan === true)),
      ...source,
    )
  })
  return element(
    'table',
    { class: 'bar-table' },
    element('caption', {}, title),
    element('thead', {}, headRow),
    element('tbody', {}, ...rows),
  )
}

/** A length is set by script: the content security policy allows no style in markup. */
function barOf(share: number, isPlan: boolean): HTMLElement {
  const bar = element('span', { class: isPlan ? 'bar bar-plan' : 'bar', 'aria-hidden': 'true' })
  bar.style.inlineSize = `${(share * 100).toFixed(1)}%`
  return element('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar)
}
