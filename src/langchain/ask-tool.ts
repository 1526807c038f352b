import { tool, type DynamicStructuredTool } from 'langchain'
import { z } from 'zod/v4'
import type { Ask } from '../ask.ts'
import { AnswerSchema, QUESTION_MAX_CHARACTERS } from '../domain/answer.ts'

const ToolCallSchema = z.object({
  question: z
    .string()
    .trim()
    .min(1)
    .max(QUESTION_MAX_CHARACTERS)
    .describe('Câu hỏi trọn vẹn bằng tiếng Việt, có cả chỉ tiêu, năm và địa bàn nếu biết.'),
})

type ToolCall = z.infer<typeof ToolCallSchema>

/** Gives JSON. */
export type AskTool = DynamicStructuredTool<typeof ToolCallSchema, ToolCall, ToolCall, string>

const DESCRIPTION =
  'Trả lời một câu hỏi về các báo cáo hành chính đã nạp (số liệu, chỉ tiêu, văn bản, nguyên nhân, giải pháp). ' +
  'Trả về JSON: status (answered, not_found, clarify, smalltalk, refused), answer, figures, citations với nguyên văn được trích. ' +
  'Con số trong answer đều đã đối chiếu với đoạn trích. Với not_found, báo cáo không nêu: đừng tự điền con số.'

/**
 * `ask` as a tool for a language model or an agent. What it gives is the answer of the outer contract as JSON, without the
 * ids and the time that only the service knows. Every call is a question by itself.
 */
export function createAskTool(ask: Ask): AskTool {
  return tool(
    async ({ question }) => {
      const { answer } = await ask({ question, history: [] })
      return JSON.stringify(AnswerSchema.parse(answer))
    },
    { name: 'hoi_bao_cao', description: DESCRIPTION, schema: ToolCallSchema },
  )
}
