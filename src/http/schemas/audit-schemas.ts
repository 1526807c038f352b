import { z } from 'zod/v4'
import { FindingKindSchema, FindingVerdictSchema } from '../../domain/finding.ts'
import { choiceParameter, documentParameter, unknownParameters } from '../../fact-search/parameters.ts'
import { CursorSchema, LimitSchema, pageSchema, queryParameter } from '../cursor.ts'

const FindingPlaceViewSchema = z.object({
  factId: z
    .string()
    .nullable()
    .describe('Mã số liệu; null khi không phải số liệu (ngày, giai đoạn, phần liệt kê)'),
  text: z.string().describe('Như in'),
  quote: z.string().describe('Câu in số liệu này'),
  quoteStart: z.int().describe('Vị trí đầu của câu trong đoạn'),
  passageId: z.string(),
  start: z.int().describe('Vị trí đầu trong đoạn (đơn vị UTF-16)'),
  end: z.int().describe('Vị trí cuối trong đoạn'),
  sectionPath: z.array(z.string()),
  footnote: z.int().nullable(),
  url: z.string().describe('Mở đúng chỗ trong báo cáo'),
})
export type FindingPlaceView = z.infer<typeof FindingPlaceViewSchema>

export const FindingViewSchema = z
  .object({
    findingId: z.string().describe('Mã kết quả soát; giữ nguyên khi dựng lại chỉ mục'),
    documentId: z.string(),
    verdict: FindingVerdictSchema.describe('Khớp, lệch do làm tròn, hay không khớp'),
    kind: FindingKindSchema.describe(
      'Tỷ lệ, tổng, mức thay đổi, phần kế hoạch, cùng chỉ tiêu in hai lần, ngày tháng, hay số đếm',
    ),
    printed: FindingPlaceViewSchema.describe('Số được soát'),
    computed: z
      .object({
        text: z.string().describe('Kết quả tính được'),
        expression: z.string().describe('Phép tính: “226 / 250”'),
      })
      .describe('Tính lại từ các số in khác'),
    operands: z.array(FindingPlaceViewSchema).describe('Các số đem tính, hoặc lần in thứ hai'),
    difference: z.string().describe('Chênh lệch bằng chữ; “không” khi bằng nhau'),
    explanation: z.string().describe('Giải thích trong một hai câu'),
  })
  .meta({ id: 'Finding', description: 'Một số liệu in được tính lại hay đối chiếu' })
export type FindingView = z.infer<typeof FindingViewSchema>

const COUNT = z.int().describe('Số kết quả khi chọn, giữ nguyên các điều kiện khác')

const FindingChoicesSchema = z.object({
  verdicts: z.array(z.object({ value: FindingVerdictSchema, count: COUNT })),
  kinds: z.array(z.object({ value: FindingKindSchema, count: COUNT })),
  documents: z.array(z.object({ value: z.string(), title: z.string(), count: COUNT })),
})
export type FindingChoices = z.infer<typeof FindingChoicesSchema>

export const FindingListSchema = pageSchema(FindingViewSchema)
  .extend({ choices: FindingChoicesSchema.describe('Mỗi điều kiện có thể đặt là gì') })
  .meta({ id: 'FindingList', description: 'Kết quả soát số liệu, một trang' })

export const FindingListQuerySchema = z.strictObject(
  {
    verdict: choiceParameter('verdict', FindingVerdictSchema.options, queryParameter).describe(
      'Khớp, lệch do làm tròn, hay không khớp',
    ),
    kind: choiceParameter('kind', FindingKindSchema.options, queryParameter).describe('Loại đối chiếu'),
    document: documentParameter(queryParameter),
    limit: LimitSchema,
    cursor: CursorSchema,
  },
  { error: (issue) => unknownParameters(issue, queryParameter) },
)
