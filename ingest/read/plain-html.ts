const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const superscript = (digits: string) => digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))

/** A table written in HTML as a Markdown table: a row a line, its cells between bars. */
const markdownTable = (table: string) =>
  table
    .replace(/\s+/gu, ' ')
    .replace(/<tr[^>]*>/giu, '\n|')
    .replace(/\s*<\/t[dh]>\s*/giu, ' |')
    .replace(/<\/?(?:table|thead|tbody|tfoot|tr|td|th|colgroup|col)(?:\s[^<>]*)?>/giu, ' ')

/**
 * The HTML that converters leave in Markdown, written as plain text: `<sup>12</sup>` is "¹²", `<br>` a space, a table one
 * with bars; comments and formatting tags are nothing. A "<" that opens no known tag ("tỷ lệ < 5%") stays.
 */
export function plainHtml(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<table[\s>][\s\S]*?<\/table>/giu, (table) => `\n${markdownTable(table)}\n`)
    .replace(/<sup>\s*(\d+)\s*<\/sup>/giu, (_, digits: string) => superscript(digits))
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?(?:p|div|center)(?:\s[^<>\n]*)?>/giu, '\n')
    .replace(/<\/?(?:sup|sub|b|i|u|em|strong|span|font|a)(?:\s[^<>\n]*)?>/giu, '')
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
}
