export interface WidgetSettings {
  /** Address of the service's `/embed`. */
  frameAddress: URL
  /** Address of the whole chat, for a tab of its own. */
  chatAddress: URL
  color: string | null
  question: string
  side: 'left' | 'right'
}

/** What the `<script src="…/widget.js" data-…>` of the page says. Pure. */
export function readSettings(
  source: string,
  { color, question, position }: Readonly<Record<string, string | undefined>>,
): WidgetSettings {
  return {
    frameAddress: new URL('embed', source),
    chatAddress: new URL('.', source),
    color: color?.trim() ?? null,
    question: question?.trim() ?? '',
    side: position?.trim().toLowerCase() === 'left' ? 'left' : 'right',
  }
}
