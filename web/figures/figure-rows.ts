import type { Bound } from '../../src/domain/fact.ts'
import { BOUND_NAMES } from '../../src/domain/fact-names.ts'
import type { Figure } from '../api/figures.ts'
import { actionButton, element } from '../dom/element.ts'
import { copyButton } from '../dom/copy-button.ts'
import type { Announce } from '../dom/announcer.ts'
import { nearestPlaceName } from '../quotes/place-name.ts'
import { figureName } from './figure-sentence.ts'
import { statusName } from '../facts/fact-names.ts'
import { periodWords } from '../periods/period-words.ts'
import { printedParts } from './printed-parts.ts'

export interface FigureRowActions {
  onToggle: (figure: Figure, checkbox: HTMLInputElement) => void
  onSource: (figure: Figure) => void
  /** A figure as a sentence with its source. */
  sentenceOf: (figure: Figure) => string
  announce: Announce
  /** Null where there is but one report. */
  titleOf: (documentId: string) => string | null
}

/** Words for a bound that the number alone does not show. */
function boundWords(bound: Bound): string {
  return bound === 'exact' || bound === 'range' ? '' : `${BOUND_NAMES[bound]} `
}

/** A row of the table. On a phone it is laid out as a card, so roles say again what it is. */
export function figureRow(figure: Figure, isChosen: boolean, actions: FigureRowActions): HTMLTableRowElement {
  const { label, qualifiers, period, status } = figure
  const { number, unit } = printedParts(figure.text)
  const name = `${figureName(figure)}, ${figure.words}`
  const title = actions.titleOf(figure.documentId)
  const cell = (kind: string, ...content: (Node | string)[]) =>
    element('td', { class: `cell-${kind}`, role: 'cell' }, ...content)
  return element(
    'tr',
    { role: 'row' },
    cell('choose', chooser(figure, name, isChosen, actions)),
    element(
      'th',
      { class: 'cell-label', role: 'rowheader', scope: 'row' },
      element('span', { class: 'label' }, label),
      ...(qualifiers.length === 0 ? [] : [' ', element('span', { class: 'fine' }, qualifiers.join('; '))]),
    ),
    cell('number', `${boundWords(figure.bound)}${number}`),
    cell('unit', unit),
    cell('said', ...saidLines(figure)),
    cell('period', period === null ? '' : periodWords(period)),
    cell('status', element('span', { class: `status status-${status}` }, statusName(status))),
    cell(
      'place',
      nearestPlaceName(figure),
      ...(title === null ? [] : [element('span', { class: 'fine document-title' }, title)]),
    ),
    cell(
      'actions',
      actionButton({ class: 'quiet', 'aria-label': `Nguồn của ${name}` }, ['Nguồn'], () => {
        actions.onSource(figure)
      }),
      copyButton({
        words: 'Chép',
        attributes: { class: 'quiet', 'aria-label': `Chép ${name}` },
        textOf: () => actions.sentenceOf(figure),
        announce: actions.announce,
      }),
    ),
  )
}

function chooser(
  figure: Figure,
  name: string,
  isChosen: boolean,
  { onToggle }: FigureRowActions,
): HTMLElement {
  const checkbox = element('input', { type: 'checkbox', 'aria-label': `Chọn ${name}` })
  checkbox.checked = isChosen
  checkbox.dataset.factId = figure.factId
  checkbox.addEventListener('change', () => {
    onToggle(figure, checkbox)
  })
  return element('label', { class: 'chooser' }, checkbox)
}

/** Share of plan and change; for these themselves, the figure that they speak of. */
function saidLines({ planShares, changes, spokenOf, relation, words }: Figure): HTMLElement[] {
  const lines = [...planShares, ...changes].map((said) => said.words)
  if (relation === 'planShare' || relation === 'change') lines.push(words)
  if (spokenOf !== null) lines.push(`của ${spokenOf.words}`)
  return lines.map((line, place) =>
    element(
      'span',
      { class: 'said' },
      line,
      ...(place < lines.length - 1 ? [element('span', { class: 'said-separator' }, '; ')] : []),
    ),
  )
}
