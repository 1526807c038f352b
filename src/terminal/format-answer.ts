import type { Answer, Citation } from '../domain/answer.ts'
import type { Style } from './style.ts'

/** An answer with its sources, for reading in a terminal. */
export function formatAnswer(answer: Answer, style: Style): string {
  const parts = [
    ...(answer.resolvedQuestion === undefined
      ? []
      : [style.dim(`Đã hiểu là: ${answer.resolvedQuestion}`), '']),
    style.bold(answer.answer),
    ...answer.notes.map((note) => style.yellow(`Lưu ý: ${note}`)),
    ...(answer.verification.status === 'verified'
      ? [style.green(`✓ ${answer.verification.checked} con số đã đối chiếu với đoạn trích dẫn`)]
      : []),
    ...answer.citations.flatMap((citation) => ['', formatCitation(citation, style)]),
    ...(answer.suggestions.length === 0
      ? []
      : [
          '',
          style.dim('Có thể hỏi tiếp:'),
          ...answer.suggestions.map((question) => style.dim(`  · ${question}`)),
        ]),
  ]
  return parts.join('\n')
}

function formatCitation(citation: Citation, style: Style): string {
  const place = [
    citation.documentTitle,
    ...citation.sectionPath,
    ...(citation.footnote === null ? [] : [`Chú thích ${citation.footnote}`]),
  ].join(' › ')
  return `${style.cyan(`[${citation.marker}]`)} ${style.dim(place)}\n    “${citation.quote}”`
}
