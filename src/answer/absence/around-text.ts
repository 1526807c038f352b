import type { Evidence } from '../../domain/evidence.ts'

/** The passage with everything that a reader of it alone would miss: headings, what it hangs on, column heads. */
export function aroundText({ passage }: Pick<Evidence, 'passage'>): string {
  const { text, sectionPath, context, cells } = passage
  const columns = cells?.map(({ column }) => column) ?? []
  return [text, ...sectionPath, ...context.lead, context.anchor?.text ?? '', ...columns].join(' | ')
}
