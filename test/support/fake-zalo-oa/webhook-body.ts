import { createHash } from 'node:crypto'

/** How Zalo may write the same event: each form is signed as it is sent. */
export type Encoding = 'raw' | 'escaped' | 'spaced' | 'nfd'

export interface FakeApp {
  appId: string
  appSecret: string
  secretKey: string
}

/** The app of every test here; the keys are those of the known signatures. */
export const APP: FakeApp = {
  appId: '1234567890123456789',
  appSecret: 'app-secret-for-tests-only',
  secretKey: 'oa-secret-key-for-tests-only',
}

export const OA_ID = '388613280878808645'

/** The bytes of an event. */
export function encode(event: object, encoding: Encoding): Buffer {
  const json = JSON.stringify(event)
  switch (encoding) {
    case 'raw':
      return Buffer.from(json)
    case 'escaped':
      // Without the flag `u`: halves of a pair are escaped one by one.
      return Buffer.from(json.replace(/[\u0080-\uffff]/g, escapeUnit))
    case 'spaced':
      return Buffer.from(json.replace('"event_name":', '"event_name": '))
    case 'nfd':
      return Buffer.from(json.normalize('NFD'))
  }
}

/** What Zalo puts into the header for exactly these bytes. */
export function macOf(body: Buffer, timestamp: string, { appId, secretKey }: FakeApp): string {
  const signed = Buffer.concat([Buffer.from(appId), body, Buffer.from(timestamp + secretKey)])
  return createHash('sha256').update(signed).digest('hex')
}

/** Somebody writes to the account. */
export function userSendsText(
  userId: string,
  text: string,
  { messageId, at }: { messageId: string; at: Date },
) {
  return {
    app_id: APP.appId,
    sender: { id: userId },
    user_id_by_app: `${userId}1`,
    recipient: { id: OA_ID },
    event_name: 'user_send_text',
    message: { text, msg_id: messageId },
    timestamp: String(at.getTime()),
  }
}

/** Somebody sends a picture, a sticker, a place. */
export function userSends(kind: string, userId: string, { messageId, at }: { messageId: string; at: Date }) {
  return {
    ...userSendsText(userId, '', { messageId, at }),
    event_name: `user_send_${kind}`,
    message: {
      msg_id: messageId,
      attachments: [{ type: kind, payload: { url: 'https://example.vn/a.jpg' } }],
    },
  }
}

export function userFollows(userId: string, at: Date) {
  return {
    oa_id: OA_ID,
    follower: { id: userId },
    user_id_by_app: `${userId}1`,
    event_name: 'follow',
    source: 'oa_profile',
    app_id: APP.appId,
    timestamp: String(at.getTime()),
  }
}

/** What Zalo tells the account of its own message. */
export function echoesOf(userId: string, text: string, { messageId, at }: { messageId: string; at: Date }) {
  const common = { app_id: APP.appId, user_id_by_app: `${userId}1`, timestamp: String(at.getTime()) }
  const sent = { sender: { id: OA_ID }, recipient: { id: userId } }
  const seen = { sender: { id: userId }, recipient: { id: OA_ID }, message: { msg_ids: [messageId] } }
  return [
    { ...common, ...sent, event_name: 'oa_send_text', message: { text, msg_id: messageId } },
    { ...common, ...seen, event_name: 'user_received_message' },
    { ...common, ...seen, event_name: 'user_seen_message' },
  ]
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
