import { z } from 'zod/v4'

/** What we read of Telegram's updates; everything else in them is left alone. Source: core.telegram.org/bots/api. */
const UserSchema = z.object({ id: z.int(), is_bot: z.boolean() })

const ChatSchema = z.object({ id: z.int(), type: z.string() })

const EntitySchema = z.object({
  type: z.string(),
  /** In UTF-16 units. */
  offset: z.int(),
  length: z.int(),
})
export type Entity = z.infer<typeof EntitySchema>

const MessageSchema = z.object({
  message_id: z.int(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  from: UserSchema.optional(),
  chat: ChatSchema,
  text: z.string().optional(),
  entities: z.array(EntitySchema).optional(),
  reply_to_message: z.object({ from: UserSchema.optional() }).optional(),
})
export type Message = z.infer<typeof MessageSchema>

export const UpdateSchema = z.object({
  update_id: z.int(),
  message: MessageSchema.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: UserSchema,
      data: z.string().optional(),
      message: z
        .object({
          message_id: z.int(),
          message_thread_id: z.int().optional(),
          is_topic_message: z.boolean().optional(),
          chat: ChatSchema,
        })
        .optional(),
    })
    .optional(),
})
export type Update = z.infer<typeof UpdateSchema>

/** The kinds that we ask Telegram for. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const
