import { z } from 'zod/v4'
import {
  AnswerFigureSchema,
  AnswerResponseSchema,
  CitationSchema,
  VerificationSchema,
  type AskBody,
} from '../../domain/answer.ts'

/** Length and emptiness are looked at after NFC and trimming, by `readQuestionText`. */
export const AskRequestSchema = z
  .object(
    {
      question: z
        .string('Trường “question” phải có và là một chuỗi ký tự')
        .describe('Câu hỏi, 1 đến 1.000 ký tự (sau khi chuẩn hóa NFC và bỏ khoảng trắng hai đầu)'),
      conversationId: z
        .string('Trường “conversationId” phải là một chuỗi ký tự')
        .optional()
        .describe(
          'Mã hội thoại nhận được ở câu trả lời trước, để hỏi tiếp; mã lạ hoặc hết hạn bắt đầu hội thoại mới',
        ),
    },
    'Nội dung phải là một đối tượng JSON',
  )
  .meta({
    id: 'AskRequest',
    description: 'Một câu hỏi',
    examples: [{ question: 'Thu ngân sách năm 2023 là bao nhiêu?' }],
  }) satisfies z.ZodType<AskBody>

const described = {
  answerId: 'Mã câu trả lời, để góp ý (trong 7 ngày)',
  conversationId: 'Mã hội thoại, gửi lại để hỏi tiếp',
  status: 'Kết quả: có trả lời, báo cáo không nêu, cần hỏi lại, chào hỏi, từ chối',
  answer: 'Câu trả lời; [n] chỉ trích dẫn thứ n',
  figures: 'Mọi số liệu có trong câu trả lời, theo thứ tự',
  citations: 'Các trích dẫn nguyên văn',
  verification: 'Kết quả kiểm tra số liệu trước khi hiển thị',
  notes: 'Điều cần lưu ý, chẳng hạn báo cáo nêu hai số khác nhau',
  suggestions: 'Tối đa 3 câu hỏi tiếp theo mà báo cáo trả lời được',
  engine: 'Cách soạn câu trả lời',
  latencyMs: 'Thời gian xử lý, mili giây',
  resolvedQuestion: 'Câu hỏi sau khi được bổ sung từ hội thoại hoặc sửa lỗi gõ',
} as const satisfies Record<keyof typeof AnswerResponseSchema.shape, string>

const { shape } = AnswerResponseSchema

const CITATION_EXAMPLE = {
  marker: 1,
  documentId: 'bao-cao-2023',
  documentTitle: 'Báo cáo kinh tế - xã hội năm 2023',
  sectionPath: ['I. Kinh tế'],
  footnote: null,
  quote: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng',
  passageId: 'bao-cao-2023.4be1c0',
  start: 0,
  end: 40,
  url: '/report/bao-cao-2023#bao-cao-2023.4be1c0:0-40',
}

const ANSWER_EXAMPLE = {
  status: 'answered',
  answer: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng. [1]',
  figures: [
    {
      factId: 'bao-cao-2023.4be1c0.27',
      text: '1.250 tỷ đồng',
      value: 1_250_000_000_000,
      unit: 'đồng',
      label: 'Thu ngân sách',
      period: '2023',
      role: 'answer',
      citation: 1,
      verified: true,
      derivation: null,
    },
  ],
  citations: [CITATION_EXAMPLE],
  verification: { status: 'verified', checked: 1, mismatches: [] },
  notes: [],
  suggestions: ['Chi ngân sách năm 2023 là bao nhiêu?'],
  engine: 'extractive',
  answerId: 'kJ3dVQmT0uYb6nXhS1wPzA',
  conversationId: 'Zr8cLq2FvE5tHy7oGi4xMw',
  latencyMs: 21,
} as const satisfies z.input<typeof AnswerResponseSchema>

export const AskReplySchema = AnswerResponseSchema.extend({
  answerId: shape.answerId.describe(described.answerId),
  conversationId: shape.conversationId.describe(described.conversationId),
  status: shape.status.describe(described.status),
  answer: shape.answer.describe(described.answer),
  figures: z
    .array(AnswerFigureSchema.meta({ id: 'AnswerFigure', description: 'Một số liệu trong câu trả lời' }))
    .describe(described.figures),
  citations: z
    .array(CitationSchema.meta({ id: 'Citation', description: 'Một trích dẫn nguyên văn' }))
    .describe(described.citations),
  verification: VerificationSchema.describe(described.verification),
  notes: shape.notes.describe(described.notes),
  suggestions: shape.suggestions.describe(described.suggestions),
  engine: shape.engine.describe(described.engine),
  latencyMs: shape.latencyMs.describe(described.latencyMs),
  resolvedQuestion: shape.resolvedQuestion.describe(described.resolvedQuestion),
}).meta({
  id: 'AnswerResponse',
  description: 'Câu trả lời kèm trích dẫn',
  examples: [ANSWER_EXAMPLE],
})
