import type { AnswerFigure, AnswerResponse } from '../../src/domain/answer.ts'
import type { PassageEntry, PassageFigure } from '../api/passage-reader.ts'
import { fetchPassage } from '../api/service.ts'
import { arrivingPart } from '../dom/arriving-part.ts'
import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { openSheet } from '../dom/sheet.ts'
import { factList } from '../facts/fact-list.ts'
import { answerFigureFacts, printedFigureFacts } from './figure-facts.ts'
import { periodWords } from '../periods/period-words.ts'
import { markedSentence } from './printed-place.ts'
import { openInReport, printedPlace, printedText } from './printed-text.ts'

type Answer = Pick<AnswerResponse, 'citations'>

const GONE = 'Báo cáo đã được cập nhật, đoạn in số này không còn như lúc trả lời. Bạn có thể hỏi lại câu hỏi.'
/** A count of the service rests on many passages; more of them are no easier to check. */
const MAX_COUNTED = 12

/** What was checked of a figure: what it says, and where the report prints it or the figures it was computed from. */
export function openFigureSheet(figure: AnswerFigure, answer: Answer): void {
  const { derivation } = figure
  const checked = element(
    'p',
    { class: 'checked' },
    icon('check'),
    derivation === null ? 'Đã đối chiếu: báo cáo in số này.' : 'Được tính từ số in trong báo cáo.',
  )
  const printed = arrivingPart({
    load: () => loadPassages(figure, answer),
    show: (passages) =>
      derivation === null ? whereOne(figure, answer, passages) : whereComputed(figure, derivation, passages),
    instead: () => whereCited(figure, answer),
    gone: GONE,
  })
  openSheet(figure.text, checked, factList(answerFigureFacts(figure)), printed)
}

/** Of a count made by the service the counted passages, else those that the answer cites. */
function loadPassages(
  { citation, derivation }: AnswerFigure,
  { citations }: Answer,
): Promise<PassageEntry[]> {
  const cited = citations.filter(({ marker }) => derivation !== null || marker === citation)
  const counted = derivation !== null && isCount(derivation) ? derivation.operands : null
  const ids = counted ?? cited.map(({ passageId }) => passageId)
  return Promise.all([...new Set(ids)].slice(0, MAX_COUNTED).map(fetchPassage))
}

type Derivation = NonNullable<AnswerFigure['derivation']>

const isCount = ({ expression }: Derivation) => expression === 'count'

function whereOne({ factId, ...figure }: AnswerFigure, answer: Answer, passages: PassageEntry[]): Node[] {
  const found = findPrinted(factId, passages)
  if (found === null) return whereCited(figure, answer)
  const more = factList(printedFigureFacts(found.figure))
  return [more, element('h3', {}, 'Báo cáo in ở'), ...printedIn(found)]
}

function whereComputed(figure: AnswerFigure, derivation: Derivation, passages: PassageEntry[]): Node[] {
  if (isCount(derivation)) {
    const counted = passages.map((passage) => element('li', {}, ...wholePassage(passage)))
    return [
      element('h3', {}, `Đếm trong báo cáo: ${figure.text}`),
      element('ol', { class: 'operands' }, ...counted),
    ]
  }
  const operands = derivation.operands.flatMap((factId) => {
    const found = findPrinted(factId, passages)
    return found === null ? [] : element('li', {}, operandName(found.figure), ...printedIn(found))
  })
  return [
    element('h3', {}, 'Cách tính'),
    element('p', { class: 'expression' }, `${derivation.expression} = ${figure.text}`),
    element('h3', {}, 'Các số dùng để tính'),
    element('ol', { class: 'operands' }, ...operands),
  ]
}

interface Printed {
  passage: PassageEntry
  figure: PassageFigure
}

function findPrinted(factId: string, passages: readonly PassageEntry[]): Printed | null {
  for (const passage of passages) {
    const figure = passage.figures.find((printed) => printed.factId === factId)
    if (figure !== undefined) return { passage, figure }
  }
  return null
}

function operandName({ text, label, period }: PassageFigure): HTMLElement {
  const when = period === null ? '' : `, ${periodWords(period)}`
  return element('p', {}, element('strong', {}, text), ` – ${label}${when}`)
}

function printedIn({ passage, figure }: Printed): Node[] {
  return [printedText(markedSentence(passage, figure)), printedPlace(passage), openInReport(figure.url)]
}

function wholePassage(passage: PassageEntry): Node[] {
  const text = element('blockquote', { class: 'printed' }, element('p', {}, passage.text))
  return [text, printedPlace(passage), openInReport(passage.url)]
}

/** From the answer alone, when the passage has not come. */
function whereCited({ citation, derivation }: Omit<AnswerFigure, 'factId'>, { citations }: Answer): Node[] {
  const cited = citations.filter(({ marker }) => marker === citation)
  const expression = derivation === null ? [] : [element('p', { class: 'expression' }, derivation.expression)]
  return [
    ...expression,
    ...cited.flatMap((source) => [
      printedText({ before: source.quote, marked: '', after: '' }),
      printedPlace(source),
      openInReport(source.url),
    ]),
  ]
}
