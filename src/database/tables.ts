import type { Generated } from 'kysely'

/** The tables as the latest migration leaves them. Times are ISO 8601 in UTC, so that their order is the order of text. */
export interface Tables {
  conversations: ConversationsTable
  turns: TurnsTable
  answers: AnswersTable
  feedback: FeedbackTable
  channel_inbox: ChannelInboxTable
  channel_outbox: ChannelOutboxTable
  channel_chats: ChannelChatsTable
  channel_choices: ChannelChoicesTable
}

interface ConversationsTable {
  conversation_id: string
  created_at: string
  last_used_at: string
  expires_at: string
}

interface TurnsTable {
  conversation_id: string
  /** Place in the conversation, from 1; never given twice, also when old turns are forgotten. */
  position: number
  /** As typed. */
  question: string
  /** Completed from the conversation, when it was. */
  resolved_question: string | null
  status: string
  /** JSON of a Turn: what the next question is completed from. */
  turn: string
}

/** What an answer said, as long as it takes feedback. */
interface AnswersTable {
  answer_id: string
  conversation_id: string
  created_at: string
  question: string
  resolved_question: string | null
  status: string
  answer: string
  /** JSON list of the cited passages. */
  passage_ids: string
}

/** One row an answer; with what it is about, since the answer itself is forgotten. */
interface FeedbackTable {
  answer_id: string
  vote: string
  comment: string | null
  created_at: string
  updated_at: string
  question: string
  resolved_question: string | null
  status: string
  answer: string
  passage_ids: string
}

/** What chat platforms told us; a row stays as long as its event could come again. */
interface ChannelInboxTable {
  event_id: Generated<number>
  channel: string
  dedup_key: string
  /** Channel and chat: order is kept within it. */
  lane: string
  kind: string
  /** JSON of an InboundEvent. */
  event: string
  received_at: string
  is_replied: Generated<number>
}

/** What we say in chats, a row a message. */
interface ChannelOutboxTable {
  part_id: Generated<number>
  event_id: number
  lane: string
  /** JSON of an OutboundPart. */
  part: string
  /** queued, sending, sent, failed, ambiguous */
  state: string
  /** Tries that found the platform out of reach. */
  attempts: Generated<number>
  rate_waits: Generated<number>
  not_before: string
  message_id: string | null
  /** The platform's own code of a failure. */
  code: string | null
  created_at: string
  updated_at: string
}

interface ChannelChatsTable {
  chat_key: string
  conversation_id: string | null
  /** JSON of an AnswerResponse. */
  last_answer: string | null
  at: string
}

interface ChannelChoicesTable {
  choice_key: string
  answer_id: string
  /** JSON list of questions. */
  questions: string
  created_at: string
}
