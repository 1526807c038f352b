import { z } from 'zod/v4'

const MAX_TEXT = 2000
const WINDOW_MS = 7 * 24 * 60 * 60 * 1000
const ButtonSchema = z.strictObject({
  title: z.string().min(1).max(100),
  type: z.enum(['oa.query.hide', 'oa.query.show']),
  payload: z.string().min(1).max(1000),
})
const BodySchema = z.strictObject({
  recipient: z.strictObject({ user_id: z.string() }),
  message: z.strictObject({
    text: z.string(),
    quote_message_id: z.string().optional(),
    attachment: z
      .strictObject({
        type: z.literal('template'),
        payload: z.strictObject({ buttons: z.array(ButtonSchema).min(1).max(5) }),
      })
      .optional(),
  }),
})

export interface FakeMessage {
  userId: string
  text: string
  buttons: { title: string; payload: string }[]
}

/** The rules of consultation messages: who may be written to, and what. Gives the message, or Zalo's code. */
export function judge(
  json: unknown,
  { lastInteractions, now }: { lastInteractions: ReadonlyMap<string, number>; now: number },
): FakeMessage | number {
  const parsed = BodySchema.safeParse(json)
  if (!parsed.success) return -201
  const { recipient, message } = parsed.data
  if (message.text.length > MAX_TEXT) return -210
  if (message.text === '') return -201
  const last = lastInteractions.get(recipient.user_id)
  if (last === undefined) return -213
  if (now - last > WINDOW_MS) return -230
  return { userId: recipient.user_id, text: message.text, buttons: message.attachment?.payload.buttons ?? [] }
}
