const TAGS = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'a',
  'code',
  'pre',
  'blockquote',
  'span',
])
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  a: /^ href="[^"<>]+"$/u,
  span: /^ class="tg-spoiler"$/u,
}
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** A piece of HTML: a tag, a character reference, or words that hold neither `<` nor `&`. */
const PIECE = /<(\/?)([a-z]+)((?: [^<>]*)?)>|&(lt|gt|amp|quot|#\d{1,7});|[^<&]+/uy

/** The words that people see, once markup is taken out; null where Telegram "can't parse entities". */
export function visibleText(html: string): string | null {
  const open: string[] = []
  let text = ''
  PIECE.lastIndex = 0
  for (let at = 0; at < html.length; at = PIECE.lastIndex) {
    const match = PIECE.exec(html)
    if (match === null) return null
    const [piece, slash, tag, attributes = '', reference] = match
    if (reference !== undefined) {
      text += NAMED[reference] ?? String.fromCodePoint(Number(reference.slice(1)))
    } else if (tag === undefined) text += piece
    else if (slash === '/') {
      if (attributes !== '' || open.pop() !== tag) return null
    } else {
      if (!TAGS.has(tag) || !(ATTRIBUTES[tag] ?? /^$/u).test(attributes)) return null
      open.push(tag)
    }
  }
  return open.length === 0 ? text : null
}
