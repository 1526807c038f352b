/** The words of a group message without the bot's own "@name", which is only how it was called. Gives NFC. Pure. */
export function withoutMention(typed: string, names: readonly string[]): string {
  const text = typed.normalize('NFC')
  const longestFirst = names
    .map((name) => name.normalize('NFC'))
    .sort((one, other) => other.length - one.length)
  for (const name of longestFirst) {
    const mention = new RegExp(`(^|\\s)@${escaped(name)}(?![\\p{L}\\p{N}_])[,:]?\\s*`, 'iu')
    if (mention.test(text)) return text.replace(mention, '$1').trim()
  }
  return text
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
