import { describe, expect, it } from 'vitest'
import { eventsOfUpdate } from '../../../../src/channels/telegram/events-of-update.ts'

const BOT = { id: 99, username: 'bc_langson_bot' }
const LAN = { id: 7001, is_bot: false, first_name: 'Lan' }
const GROUP = { id: -1001234567890, type: 'supergroup', title: 'Phòng KH' }

/** A message in a private chat, with what the test says of it. */
function message(changes: object): object {
  const common = { message_id: 42, date: 1_735_689_600, from: LAN, chat: { id: 7001, type: 'private' } }
  return { update_id: 810_000_001, message: { ...common, ...changes } }
}

function groupMessage(text: string, changes: object = {}): object {
  return message({ chat: GROUP, text, ...changes })
}

function command(length: number) {
  return { type: 'bot_command', offset: 0, length }
}

/** What is heard in an update: kind and words, null for nothing. */
function heard(update: unknown): [string, string] | null {
  const [event] = eventsOfUpdate(update, BOT)
  return event === undefined ? null : [event.kind, event.text]
}

describe('a private message', () => {
  it('is a question, with ids as texts', () => {
    expect(eventsOfUpdate(message({ text: ' Thu ngân sách? ' }), BOT)).toEqual([
      {
        channel: 'telegram',
        dedupKey: '810000001',
        chatId: '7001',
        senderId: '7001',
        isGroup: false,
        threadId: null,
        messageId: '42',
        kind: 'question',
        text: 'Thu ngân sách?',
        callbackId: null,
      },
    ])
  })

  it.each([
    ['/start', 'start', ''],
    ['/help', 'help', ''],
    ['/hoi', 'question', ''],
    ['/nguon', 'sources', ''],
    ['/moi', 'restart', ''],
    ['/MOI', 'restart', ''],
    ['/hoi@BC_LangSon_bot', 'question', ''],
    ['/unknown', 'help', ''],
  ])('%s is %s', (text, kind, words) => {
    expect(heard(message({ text, entities: [command(text.length)] }))).toEqual([kind, words])
  })

  it('gives the words behind a command', () => {
    const update = message({ text: '/hoi\nGRDP tăng bao nhiêu?', entities: [command(4)] })
    expect(heard(update)).toEqual(['question', 'GRDP tăng bao nhiêu?'])
  })

  it('is composed (NFC) whatever it was typed with', () => {
    const text = 'Nghị quyết về chuyển đổi số'
    expect(heard(message({ text: text.normalize('NFD') }))).toEqual(['question', text])
  })

  it.each([
    ['a sticker', { sticker: { file_id: 'a' } }],
    ['a photo with words under it', { photo: [{ file_id: 'a' }], caption: 'Đây là gì?' }],
    ['a voice', { voice: { file_id: 'a' } }],
  ])('of %s is unsupported', (_name, content) => {
    expect(heard(message(content))).toEqual(['unsupported', ''])
  })
})

describe('in a group', () => {
  it('words that are not said to us are not heard', () => {
    expect(heard(groupMessage('GRDP tăng bao nhiêu?'))).toBeNull()
  })

  it.each([
    ['bare', '/hoi GRDP?', 4],
    ['with our name', '/hoi@bc_langson_bot GRDP?', 19],
  ])('a command %s is heard', (_name, text, length) => {
    expect(heard(groupMessage(text, { entities: [command(length)] }))).toEqual(['question', 'GRDP?'])
  })

  it.each([
    ["another bot's", '/hoi@other_bot GRDP?', 14],
    ['no command of ours', '/weather Lạng Sơn', 8],
  ])('a command that is %s is not heard', (_name, text, length) => {
    const reply_to_message = { from: { id: BOT.id, is_bot: true } }
    expect(heard(groupMessage(text, { entities: [command(length)], reply_to_message }))).toBeNull()
  })

  it('a mention of us is heard and left out, its place counted in UTF-16 units', () => {
    const text = '📊📊 @BC_langson_bot GRDP tăng?'
    const entities = [{ type: 'mention', offset: 5, length: 15 }]
    expect(heard(groupMessage(text, { entities }))?.[1].replace(/\s+/gu, ' ')).toBe('📊📊 GRDP tăng?')
  })

  it('a command behind the mention of us is a command', () => {
    const entities = [
      { type: 'mention', offset: 0, length: 15 },
      { type: 'bot_command', offset: 16, length: 4 },
    ]
    expect(heard(groupMessage('@bc_langson_bot /hoi GRDP?', { entities }))).toEqual(['question', 'GRDP?'])
  })

  it.each([
    ['another name', '@other_bot GRDP?', [{ type: 'mention', offset: 0, length: 10 }]],
    ['our name without a mention', 'bc_langson_bot GRDP?', []],
  ])('%s is not heard', (_name, text, entities) => {
    expect(heard(groupMessage(text, { entities }))).toBeNull()
  })

  it('before our name is known no mention is ours', () => {
    const entities = [{ type: 'mention', offset: 0, length: 15 }]
    const update = groupMessage('@bc_langson_bot GRDP?', { entities })
    expect(eventsOfUpdate(update, { ...BOT, username: null })).toEqual([])
  })

  it('a reply to us is heard, a reply to somebody else is not', () => {
    const replyTo = (id: number) =>
      groupMessage('Còn năm 2020?', { reply_to_message: { from: { id, is_bot: true } } })
    expect(heard(replyTo(BOT.id))).toEqual(['question', 'Còn năm 2020?'])
    expect(heard(replyTo(98))).toBeNull()
  })

  it('the topic is kept; the thread of a mere reply is not a topic', () => {
    const inThread = (more: object) =>
      eventsOfUpdate(
        groupMessage('/hoi GRDP?', { entities: [command(4)], message_thread_id: 3, ...more }),
        BOT,
      )
    expect(inThread({ is_topic_message: true })[0]?.threadId).toBe('3')
    expect(inThread({})[0]).toMatchObject({ threadId: null, isGroup: true, chatId: '-1001234567890' })
  })

  it('stickers and bots are not heard', () => {
    expect(heard(message({ chat: GROUP, sticker: { file_id: 'a' } }))).toBeNull()
    const other = { id: 12, is_bot: true }
    expect(heard(groupMessage('/hoi GRDP?', { entities: [command(4)], from: other }))).toBeNull()
  })
})

describe('a pressed button', () => {
  const query = { id: '4382', from: LAN, chat_instance: '-3141', data: 's:k3f9Qa:1' }
  const pressed = (changes: object) => ({ update_id: 810_000_003, callback_query: { ...query, ...changes } })

  it('is a choice of whoever pressed it', () => {
    const shown = {
      message_id: 43,
      date: 1,
      chat: GROUP,
      message_thread_id: 3,
      is_topic_message: true,
      text: '…',
    }
    expect(eventsOfUpdate(pressed({ message: shown }), BOT)).toMatchObject([
      {
        kind: 'choice',
        text: 's:k3f9Qa:1',
        callbackId: '4382',
        senderId: '7001',
        threadId: '3',
        isGroup: true,
      },
    ])
  })

  it('of a message in no topic is answered in none', () => {
    const shown = { message_id: 43, date: 1, chat: GROUP, message_thread_id: 9 }
    expect(eventsOfUpdate(pressed({ message: shown }), BOT)[0]?.threadId).toBeNull()
  })

  it('of a message too old to be shown still has its chat', () => {
    const message = { message_id: 43, date: 0, chat: { id: 7001, type: 'private' } }
    expect(eventsOfUpdate(pressed({ message, data: undefined }), BOT)).toMatchObject([
      { kind: 'choice', text: '', chatId: '7001' },
    ])
  })

  it('of an inline message has no chat to answer in', () => {
    expect(eventsOfUpdate(pressed({ inline_message_id: 'a' }), BOT)).toEqual([])
  })
})

describe('what is no message to us', () => {
  const inChat = { message_id: 1, date: 1, from: LAN, chat: { id: 7001, type: 'private' }, text: 'a' }

  it.each([
    ['an edited message', { update_id: 1, edited_message: inChat }],
    ['a post of a channel', { update_id: 1, channel_post: inChat }],
    ['a change of members', { update_id: 1, my_chat_member: { chat: GROUP } }],
    ['a kind that does not exist yet', { update_id: 1, brain_wave: {} }],
    ['a message without sender', { update_id: 1, message: { ...inChat, from: undefined } }],
    ['a message of another shape', { update_id: 1, message: { text: 5 } }],
    ['an update without number', { message: inChat }],
    ['null', null],
    ['a list', []],
    ['words', 'update'],
  ])('%s leads to nothing', (_name, update) => {
    expect(eventsOfUpdate(update, BOT)).toEqual([])
  })
})
