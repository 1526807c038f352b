/** A stretch of text with one look. */
export interface Run {
  text: string
  isBold?: true
  isItalic?: true
  href?: string
  /** Never cut: a figure with its unit. */
  isWhole?: true
}

/** As Telegram's HTML: `& < >` are escaped, tags are closed where the run ends. */
export function runsToHtml(runs: readonly Run[]): string {
  return runs.map(runToHtml).join('')
}

function runToHtml({ text, isBold, isItalic, href }: Run): string {
  let html = escapeText(text)
  if (isItalic) html = `<i>${html}</i>`
  if (isBold) html = `<b>${html}</b>`
  return href === undefined ? html : `<a href="${escapeText(href).replaceAll('"', '&quot;')}">${html}</a>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The words alone. */
export function runsToPlain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
