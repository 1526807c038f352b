import type { InboundEvent } from '../channel.ts'
import { readTyped } from '../typed-command.ts'
import { UpdateSchema, type Entity, type Message, type Update } from './update.ts'

/** Who we are on the platform; the name is not known before Telegram has been asked. */
export interface BotIdentity {
  id: number
  username: string | null
}

const COMMANDS: Readonly<Record<string, InboundEvent['kind']>> = {
  start: 'start',
  help: 'help',
  hoi: 'question',
  nguon: 'sources',
  moi: 'restart',
}

/** The events of an update as parsed JSON: none for what is unknown, edited, from a bot, or in a group not said to us. Pure. */
export function eventsOfUpdate(json: unknown, bot: BotIdentity): InboundEvent[] {
  const parsed = UpdateSchema.safeParse(json)
  if (!parsed.success) return []
  const event = eventOfCallback(parsed.data) ?? eventOfMessage(parsed.data, bot)
  return event === null ? [] : [event]
}

/** Whether our name decides if an update is meant for us, and is not known yet. Pure. */
export function isNameNeeded(json: unknown, bot: BotIdentity): boolean {
  const { success, data } = UpdateSchema.safeParse(json)
  if (bot.username !== null || !success || data.message === undefined) return false
  const { text = '', entities = [] } = data.message
  return entities.some((entity) =>
    entity.type === 'bot_command' ? wordOf(text, entity).includes('@') : entity.type === 'mention',
  )
}

function eventOfCallback({ update_id: id, callback_query: query }: Update): InboundEvent | null {
  // A button of a message that Telegram no longer knows has no chat to answer in.
  if (query?.message === undefined) return null
  return {
    ...commonOf(id, query.message.chat),
    senderId: String(query.from.id),
    threadId: threadOf(query.message),
    messageId: null,
    kind: 'choice',
    text: query.data ?? '',
    callbackId: query.id,
  }
}

function eventOfMessage({ update_id: id, message }: Update, bot: BotIdentity): InboundEvent | null {
  if (message?.from === undefined || message.from.is_bot) return null
  const common = {
    ...commonOf(id, message.chat),
    senderId: String(message.from.id),
    threadId: threadOf(message),
    messageId: String(message.message_id),
    callbackId: null,
  }
  if (message.text === undefined) return common.isGroup ? null : { ...common, kind: 'unsupported', text: '' }
  const said = commandOf(message, bot) ?? wordsToUs(message, bot)
  return said === null ? null : { ...common, ...said, text: said.text.normalize('NFC').trim() }
}

function commonOf(updateId: number, chat: Message['chat']) {
  return {
    channel: 'telegram' as const,
    dedupKey: String(updateId),
    chatId: String(chat.id),
    isGroup: chat.type !== 'private',
  }
}

/** The topic; a thread of mere replies is none, and Telegram refuses to write to it. */
function threadOf(message: Pick<Message, 'message_thread_id' | 'is_topic_message'>): string | null {
  const { message_thread_id: thread, is_topic_message: isTopic } = message
  return thread === undefined || isTopic !== true ? null : String(thread)
}

type Said = Pick<InboundEvent, 'kind' | 'text'>

/** "/hoi thu ngân sách", "/nguon@our_bot". Null where there is no command of ours; in a group another bot's is not answered. */
function commandOf({ text = '', entities = [], chat }: Message, bot: BotIdentity): Said | null {
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (entity === undefined) return null
  const [name = '', addressee] = text.slice(1, entity.length).split('@')
  if (addressee !== undefined && !isOurs(addressee, bot)) return null
  const kind = COMMANDS[name.toLowerCase()]
  if (kind !== undefined) return { kind, text: text.slice(entity.length) }
  // In private somebody who tries commands is told which there are.
  return chat.type === 'private' ? { kind: 'help', text: '' } : null
}

/** In private everything is meant for us; in a group what names us or replies to us. */
function wordsToUs(message: Message, bot: BotIdentity): Said | null {
  const { text = '', entities = [], chat, reply_to_message: repliedTo } = message
  if (entities.some(({ type, offset }) => type === 'bot_command' && offset === 0)) return null
  const mention = entities.find(
    (entity) => entity.type === 'mention' && isOurs(wordOf(text, entity).slice(1), bot),
  )
  if (mention !== undefined) {
    const rest = text.slice(0, mention.offset) + text.slice(mention.offset + mention.length)
    return readTyped(rest)
  }
  const isForUs = chat.type === 'private' || repliedTo?.from?.id === bot.id
  return isForUs ? { kind: 'question', text } : null
}

function wordOf(text: string, { offset, length }: Entity): string {
  return text.slice(offset, offset + length)
}

function isOurs(name: string, { username }: BotIdentity): boolean {
  return username !== null && name.toLowerCase() === username.toLowerCase()
}
