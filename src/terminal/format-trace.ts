import type { AskTrace } from '../ask.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
import type { Style } from './style.ts'

const SHOWN_CANDIDATES = 5

/** How an answer came about: the question as understood, the best candidates with their features, the verdict. */
export function formatTrace(trace: AskTrace, style: Style): string {
  return [
    style.bold('Câu hỏi đã hiểu'),
    ...describeQuestion(trace.question, trace.retrieval.termWeights),
    '',
    style.bold('Ứng viên'),
    ...trace.retrieval.ranked
      .slice(0, SHOWN_CANDIDATES)
      .flatMap((evidence, place) => describeEvidence(evidence, place, style)),
    '',
    style.bold('Kết luận'),
    `  ${JSON.stringify(trace.verdict)}`,
  ].join('\n')
}

function describeQuestion(question: Question, weights: readonly number[]): string[] {
  const terms = question.terms.map((term, place) => {
    const flags =
      `${term.accented ? 'dấu' : ''}${term.isName ? ' tên' : ''}${term.joinsNext ? ' +' : ''}`.trim()
    return `${term.text}(${(weights[place] ?? 0).toFixed(1)}${flags ? ` ${flags}` : ''})`
  })
  const alternatives = question.alternatives.map((alternative) => {
    const said = question.terms.slice(alternative.from, alternative.to).map((term) => term.text)
    return `${said.join(' ')} → ${alternative.phrases.join(' | ')} (${alternative.kind})`
  })
  return [
    `  khôi phục: ${question.restored}`,
    `  ý định: ${question.intent} · đo: ${question.measure} · đơn vị: ${JSON.stringify(question.askedUnit)} · số điều hỏi: ${question.askedCount}`,
    `  kỳ: ${question.periods.join(', ') || '–'} · trạng thái: ${question.status ?? '–'}`,
    ...(question.aboutDocument === null
      ? []
      : [`  hỏi về chính văn bản: ${question.aboutDocument.aspects.join(', ')}`]),
    `  từ: ${terms.join(' ')}`,
    ...alternatives.map((alternative) => `  khác: ${alternative}`),
  ]
}

function describeEvidence(evidence: Evidence, place: number, style: Style): string[] {
  const features = Object.entries(evidence.features)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
  const clause = evidence.passage.text.slice(evidence.clause.start, evidence.clause.end)
  return [
    `  ${place + 1}. ${style.bold(evidence.score.toFixed(2))} ${evidence.passage.sectionPath.at(-1) ?? ''} ${evidence.passage.footnote === null ? '' : `(chú thích ${evidence.passage.footnote})`}`,
    `     ${clause.length > 300 ? `${clause.slice(0, 300)}…` : clause}`,
    `     ${style.dim(features.join(' · '))}`,
  ]
}
