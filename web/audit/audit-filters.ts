import type { FindingVerdict } from '../../src/domain/finding.ts'
import type { FindingPage } from '../api/audit.ts'
import { actionButton, element } from '../dom/element.ts'
import { choiceSelect } from '../filters/choice-select.ts'
import { VERDICTS, type AuditState } from './audit-state.ts'
import { KIND_NAMES, summaryWords, VERDICT_NAMES } from './finding-words.ts'

export interface AuditFilters {
  view: HTMLElement
  show: (state: AuditState, choices: FindingPage['choices']) => void
}

/** What to look at: verdict, kind, report; each with how many there are. */
export function auditFilters(onChange: (changes: Partial<AuditState>) => void): AuditFilters {
  const summary = element('p', { class: 'audit-summary' })
  const tabs = VERDICTS.map((verdict) => ({
    verdict,
    button: actionButton(
      { class: 'verdict-choice', 'aria-pressed': 'false' },
      [VERDICT_NAMES[verdict]],
      () => {
        onChange({ verdict })
      },
    ),
  }))
  let titles = new Map<string, string>()
  const kind = choiceSelect({
    name: 'kind',
    label: 'Loại đối chiếu',
    anyName: 'Mọi loại',
    nameOf: ({ value }) => nameIn(KIND_NAMES, value),
    onChoose: (value) => {
      onChange({ kind: value })
    },
  })
  const report = choiceSelect({
    name: 'document',
    label: 'Báo cáo',
    anyName: 'Mọi báo cáo',
    nameOf: ({ value }) => titles.get(value) ?? value,
    onChoose: (value) => {
      onChange({ document: value })
    },
  })
  return {
    view: element(
      'div',
      { class: 'audit-filters' },
      summary,
      element(
        'div',
        { class: 'verdict-choices', role: 'group', 'aria-label': 'Kết quả đối chiếu' },
        ...tabs.map(({ button }) => button),
      ),
      element('div', { class: 'audit-selects' }, kind.view, report.view),
    ),
    show: (state, { verdicts, kinds, documents }) => {
      summary.textContent = summaryWords(verdicts)
      for (const { verdict, button } of tabs) {
        button.textContent = tabName(verdict, verdicts)
        button.setAttribute('aria-pressed', String(verdict === state.verdict))
      }
      titles = new Map(documents.map(({ value, title }) => [value, title]))
      kind.show(kinds, state.kind)
      report.show(documents, state.document)
    },
  }
}

function tabName(verdict: FindingVerdict, verdicts: FindingPage['choices']['verdicts']): string {
  const count = verdicts.find(({ value }) => value === verdict)?.count ?? 0
  return `${VERDICT_NAMES[verdict]} (${count.toLocaleString('vi-VN')})`
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value
}
