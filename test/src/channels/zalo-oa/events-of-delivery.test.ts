import { describe, expect, it } from 'vitest'
import { eventsOfDelivery } from '../../../../src/channels/zalo-oa/events-of-delivery.ts'
import {
  echoesOf,
  OA_ID,
  userFollows,
  userSends,
  userSendsText,
} from '../../../support/fake-zalo-oa/webhook-body.ts'

const USER = '2468458835296197922'
const at = new Date('2026-03-01T08:00:00Z')
const said = (text: string) => eventsOfDelivery(userSendsText(USER, text, { messageId: 'm1', at }))

describe('eventsOfDelivery of Zalo OA', () => {
  it('reads a question; ids stay texts', () => {
    expect(said(' Thu ngân sách?\n')).toEqual([
      {
        channel: 'zalo-oa',
        dedupKey: 'm1',
        chatId: USER,
        senderId: USER,
        isGroup: false,
        threadId: null,
        messageId: 'm1',
        kind: 'question',
        text: 'Thu ngân sách?',
        callbackId: null,
      },
    ])
  })

  it('composes letters that came decomposed', () => {
    expect(said('Nghị quyết về chuyển đổi số'.normalize('NFD'))[0]?.text).toBe('Nghị quyết về chuyển đổi số')
  })

  it.each([
    ['/start', 'start', ''],
    ['/help', 'help', ''],
    ['/HOI thu ngân sách', 'question', 'thu ngân sách'],
    ['/nguon', 'sources', ''],
    ['/moi', 'restart', ''],
    ['/khac gì đó', 'question', '/khac gì đó'],
  ])('reads the command %s', (typed, kind, text) => {
    expect(said(typed)).toMatchObject([{ kind, text }])
  })

  it('reads the data of a button that was pressed, and only that', () => {
    expect(said('s:k3f9Qa:1')).toMatchObject([{ kind: 'choice', text: 's:k3f9Qa:1', callbackId: null }])
    expect(said('s:k3f9Qa:1 là gì')).toMatchObject([{ kind: 'question' }])
  })

  it('tells two messages without id apart by person and time', () => {
    const { message, ...rest } = userSendsText(USER, 'Thu?', { messageId: '', at })
    const [event] = eventsOfDelivery({ ...rest, message: { text: message.text } })
    expect(event).toMatchObject({
      dedupKey: `user_send_text:${USER}:${at.getTime()}`,
      messageId: null,
      text: 'Thu?',
    })
  })

  it('greets who follows, once for each time', () => {
    expect(eventsOfDelivery(userFollows(USER, at))).toMatchObject([
      { kind: 'follow', chatId: USER, dedupKey: `follow:${OA_ID}:${USER}:${at.getTime()}` },
    ])
  })

  it.each(['image', 'link', 'audio', 'video', 'sticker', 'location', 'file', 'gif', 'business_card'])(
    'knows that a %s has no words',
    (kind) => {
      expect(eventsOfDelivery(userSends(kind, USER, { messageId: 'm2', at }))).toMatchObject([
        { kind: 'unsupported', text: '', dedupKey: 'm2' },
      ])
    },
  )

  it('drops echoes of its own messages, unknown kinds and odd shapes', () => {
    const dropped = [
      ...echoesOf(USER, 'Chào', { messageId: 'm3', at }),
      { ...userFollows(USER, at), event_name: 'unfollow' },
      userSends('hologram', USER, { messageId: 'm4', at }),
      { ...userSendsText(USER, 'Chào', { messageId: 'm5', at }), event_name: 'anonymous_send_text' },
      { ...userSendsText(USER, 'Chào', { messageId: 'm6', at }), sender: { id: 2_468_458_835 } },
      {},
      null,
      [],
      'text',
    ]
    expect(dropped.flatMap((event) => eventsOfDelivery(event))).toEqual([])
  })
})
