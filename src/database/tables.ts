/** The tables as the latest migration leaves them. Times are ISO 8601 in UTC, so that their order is the order of text. */
export interface Tables {
  conversations: ConversationsTable
  turns: TurnsTable
  answers: AnswersTable
  feedback: FeedbackTable
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
