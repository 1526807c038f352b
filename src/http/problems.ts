import { z } from 'zod/v4'

/** A problem object as RFC 9457 describes it, with what helps to tell a problem apart (`code`) and to report it. */
export const ProblemSchema = z
  .object({
    type: z.string().describe('Tên ổn định của loại lỗi'),
    title: z.string().describe('Tên lỗi, ngắn gọn'),
    status: z.int().describe('Mã trạng thái HTTP'),
    detail: z.string().describe('Câu giải thích cho người dùng'),
    code: z.string().describe('Mã lỗi để chương trình phân biệt'),
    requestId: z.string().optional().describe('Mã yêu cầu, để tra trong nhật ký khi báo lỗi'),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .describe('Từng trường chưa đúng (con trỏ JSON và lý do)'),
  })
  .meta({ id: 'Problem', description: 'Lỗi theo RFC 9457' })
export type Problem = z.infer<typeof ProblemSchema>

interface ProblemEntry {
  status: number
  title: string
  detail: string
  /** When to come again, unless the error itself knows better. */
  retryAfterSeconds?: number
}

/** Everything that may go wrong for a client, and what it is told. Nothing else reaches it. */
export const PROBLEMS = {
  body_empty: {
    status: 400,
    title: 'Thiếu nội dung',
    detail: 'Yêu cầu chưa có nội dung. Hãy gửi một đối tượng JSON.',
  },
  body_not_json: {
    status: 400,
    title: 'Nội dung không phải JSON',
    detail: 'Không đọc được nội dung yêu cầu: nội dung phải là JSON hợp lệ, mã hóa UTF-8.',
  },
  body_invalid: {
    status: 400,
    title: 'Nội dung chưa đúng',
    detail: 'Nội dung yêu cầu có trường chưa đúng.',
  },
  question_empty: {
    status: 400,
    title: 'Câu hỏi trống',
    detail: 'Vui lòng nhập câu hỏi.',
  },
  question_too_long: {
    status: 400,
    title: 'Câu hỏi quá dài',
    detail: 'Câu hỏi dài quá 1.000 ký tự. Vui lòng rút gọn rồi hỏi lại.',
  },
  question_unreadable: {
    status: 400,
    title: 'Câu hỏi không đọc được',
    detail: 'Câu hỏi chỉ gồm những ký tự không hiển thị được. Vui lòng nhập lại.',
  },
  request_invalid: {
    status: 400,
    title: 'Yêu cầu không hợp lệ',
    detail: 'Máy chủ không hiểu yêu cầu này. Vui lòng kiểm tra lại địa chỉ và nội dung gửi.',
  },
  delivery_unsigned: {
    status: 401,
    title: 'Chưa xác thực',
    detail: 'Không xác nhận được nơi gửi yêu cầu này.',
  },
  route_unknown: {
    status: 404,
    title: 'Không có địa chỉ này',
    detail: 'Địa chỉ được gọi không tồn tại, hoặc không nhận phương thức này.',
  },
  document_unknown: {
    status: 404,
    title: 'Không có tài liệu này',
    detail: 'Không tìm thấy tài liệu được yêu cầu.',
  },
  passage_unknown: {
    status: 404,
    title: 'Không có đoạn này',
    detail: 'Không tìm thấy đoạn văn được yêu cầu. Có thể báo cáo đã được cập nhật.',
  },
  answer_unknown: {
    status: 404,
    title: 'Không có câu trả lời này',
    detail: 'Không tìm thấy câu trả lời được góp ý, hoặc câu trả lời đã quá hạn nhận góp ý (7 ngày).',
  },
  request_timeout: {
    status: 408,
    title: 'Gửi quá chậm',
    detail: 'Yêu cầu được gửi đến quá chậm nên đã bị ngắt. Vui lòng thử lại.',
  },
  body_too_large: {
    status: 413,
    title: 'Nội dung quá lớn',
    detail: 'Nội dung yêu cầu vượt quá 16 KB. Vui lòng rút gọn rồi gửi lại.',
  },
  body_type: {
    status: 415,
    title: 'Sai kiểu nội dung',
    detail: 'Nội dung yêu cầu phải có kiểu “application/json”.',
  },
  too_many_questions: {
    status: 429,
    title: 'Hỏi quá nhanh',
    detail: 'Bạn đã gửi quá nhiều câu hỏi trong một phút. Vui lòng chờ một lát rồi hỏi tiếp.',
  },
  headers_too_large: {
    status: 431,
    title: 'Phần đầu quá lớn',
    detail: 'Phần đầu của yêu cầu quá lớn. Vui lòng xóa bớt cookie hoặc rút ngắn địa chỉ rồi thử lại.',
  },
  internal: {
    status: 500,
    title: 'Lỗi máy chủ',
    detail: 'Máy chủ gặp lỗi ngoài dự kiến. Vui lòng thử lại; nếu vẫn lỗi, hãy báo kèm mã yêu cầu.',
  },
  overloaded: {
    status: 503,
    title: 'Hệ thống đang bận',
    detail: 'Hệ thống đang nhận quá nhiều câu hỏi. Vui lòng thử lại sau ít giây.',
    retryAfterSeconds: 5,
  },
  index_not_ready: {
    status: 503,
    title: 'Chưa sẵn sàng',
    detail: 'Dữ liệu báo cáo chưa sẵn sàng. Vui lòng thử lại sau ít phút.',
    retryAfterSeconds: 60,
  },
  embedding_failed: {
    status: 503,
    title: 'Tạm thời chưa trả lời được',
    detail: 'Bộ phận tìm kiếm của hệ thống vừa gặp trục trặc. Vui lòng thử lại sau ít giây.',
    retryAfterSeconds: 5,
  },
  answer_timeout: {
    status: 503,
    title: 'Trả lời quá lâu',
    detail: 'Câu hỏi chưa được trả lời kịp trong thời gian cho phép. Vui lòng thử lại.',
    retryAfterSeconds: 10,
  },
  storage_failed: {
    status: 503,
    title: 'Chưa lưu được',
    detail: 'Hiện chưa lưu được góp ý của bạn. Vui lòng thử lại sau ít phút.',
    retryAfterSeconds: 60,
  },
  channel_not_ready: {
    status: 503,
    title: 'Kênh chưa sẵn sàng',
    detail: 'Kênh nhắn tin này đang khởi động. Vui lòng gửi lại sau ít giây.',
    retryAfterSeconds: 5,
  },
  pages_not_built: {
    status: 503,
    title: 'Chưa có giao diện',
    detail: 'Giao diện web chưa được dựng. Người vận hành cần chạy “npm run build:web”.',
    retryAfterSeconds: 60,
  },
  stopping: {
    status: 503,
    title: 'Đang dừng',
    detail: 'Dịch vụ đang dừng để bảo trì. Vui lòng thử lại sau ít phút.',
    retryAfterSeconds: 10,
  },
} as const satisfies Record<string, ProblemEntry>

export type ProblemCode = keyof typeof PROBLEMS

export interface ProblemFacts {
  retryAfterSeconds?: number
  errors?: NonNullable<Problem['errors']>
}

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code)
  }
}

export function problemEntry(code: ProblemCode): ProblemEntry {
  return PROBLEMS[code]
}

/** The problem object of a code. Pure. */
export function describeProblem({ code, facts }: ProblemError, requestId?: string): Problem {
  const { status, title, detail } = problemEntry(code)
  return {
    type: `urn:problem-type:${code.replaceAll('_', '-')}`,
    title,
    status,
    detail: facts.errors === undefined ? detail : detailOf(facts.errors),
    code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(facts.errors === undefined ? {} : { errors: facts.errors }),
  }
}

/** "Trường “vote” phải là …; trường …." */
function detailOf(errors: NonNullable<Problem['errors']>): string {
  return `${errors.map((error) => error.detail).join('; ')}.`
}

/** When the client should come again, in seconds; null when coming again does not help. */
export function retryAfterSeconds({ code, facts }: ProblemError): number | null {
  return facts.retryAfterSeconds ?? problemEntry(code).retryAfterSeconds ?? null
}
