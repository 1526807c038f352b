import type { InboundEvent } from './channel.ts'

const COMMANDS: Readonly<Record<string, InboundEvent['kind']>> = {
  '/start': 'start',
  '/help': 'help',
  '/hoi': 'question',
  '/nguon': 'sources',
  '/moi': 'restart',
}

/** "/hoi thu ngân sách", or simply the question: for platforms that know no commands of their own. Gives NFC. Pure. */
export function readTyped(typed: string): Pick<InboundEvent, 'kind' | 'text'> {
  const text = typed.normalize('NFC').trim()
  const [word = ''] = text.split(/\s/u, 1)
  const kind = COMMANDS[word.toLowerCase()]
  return kind === undefined ? { kind: 'question', text } : { kind, text: text.slice(word.length).trim() }
}
