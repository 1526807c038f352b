import { z } from 'zod/v4'
import { visibleText } from './visible-text.ts'

const MAX_TEXT = 4096
const MAX_CALLBACK_BYTES = 64

const ButtonSchema = z.strictObject({ text: z.string().min(1), callback_data: z.string().min(1) })
const MessageSchema = z.strictObject({
  chat_id: z.int(),
  text: z.string(),
  message_thread_id: z.int().optional(),
  parse_mode: z.literal('HTML').optional(),
  link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional(),
  reply_parameters: z
    .strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: z.strictObject({ inline_keyboard: z.array(z.array(ButtonSchema).min(1)) }).optional(),
})
const EditSchema = MessageSchema.omit({ message_thread_id: true, reply_parameters: true }).extend({
  message_id: z.int(),
})
export const ActionSchema = z.strictObject({
  chat_id: z.int(),
  action: z.literal('typing'),
  message_thread_id: z.int().optional(),
})
export const CallbackAnswerSchema = z.strictObject({
  callback_query_id: z.string(),
  text: z.string().max(200).optional(),
})
export const CommandsSchema = z.strictObject({
  commands: z
    .array(
      z.strictObject({
        command: z.string().regex(/^[a-z0-9_]{1,32}$/u),
        description: z.string().min(1).max(256),
      }),
    )
    .max(100),
})

/** A message as people see it. */
export interface ShownMessage {
  chatId: number
  text: string
  /** As sent. */
  source: string
  isHtml: boolean
  threadId: number | null
  replyTo: number | null
  buttons: { text: string; data: string }[]
  hasPreview: boolean
}

export interface Refusal {
  status: number
  description: string
  parameters?: object
}

export function badRequest(description: string): Refusal {
  return { status: 400, description: `Bad Request: ${description}` }
}

/** What would be shown, or why Telegram would not take it. */
export function judgeMessage(body: unknown): ShownMessage | Refusal {
  return judge(MessageSchema, body)
}

export function judgeEdit(body: unknown): ShownMessage | Refusal {
  return judge(EditSchema, body)
}

function judge(schema: typeof MessageSchema | typeof EditSchema, body: unknown): ShownMessage | Refusal {
  const parsed = schema.safeParse(body)
  if (!parsed.success) return badRequest('a field is unknown or of another type')
  const { data } = parsed
  const isHtml = data.parse_mode === 'HTML'
  const text = isHtml ? visibleText(data.text) : data.text
  if (text === null) return badRequest("can't parse entities: unsupported or unclosed markup")
  if (text.trim() === '') return badRequest('message text is empty')
  if (text.length > MAX_TEXT) return badRequest('message is too long')
  const buttons = (data.reply_markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ({ text: button.text, data: button.callback_data }))
  if (buttons.some((button) => Buffer.byteLength(button.data) > MAX_CALLBACK_BYTES))
    return badRequest('BUTTON_DATA_INVALID')
  return {
    chatId: data.chat_id,
    text,
    source: data.text,
    isHtml,
    threadId: 'message_thread_id' in data ? (data.message_thread_id ?? null) : null,
    replyTo: 'reply_parameters' in data ? (data.reply_parameters?.message_id ?? null) : null,
    buttons,
    hasPreview: data.link_preview_options?.is_disabled !== true,
  }
}
