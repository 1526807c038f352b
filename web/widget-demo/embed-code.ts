/** What an editor of a portal pastes. Pure. */
export function embedCode(
  serviceAddress: string,
  settings: { color: string; question: string; position: string },
): string {
  return [
    '<script',
    `  src="${new URL('/widget.js', serviceAddress).href}"`,
    `  data-color="${attributeText(settings.color)}"`,
    `  data-question="${attributeText(settings.question)}"`,
    `  data-position="${attributeText(settings.position)}"`,
    '  defer',
    '></script>',
  ].join('\n')
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
