import { z } from 'zod/v4'
import { BoundSchema, FigureSchema, PeriodStatusSchema, RelationSchema } from '../../domain/fact.ts'
import { PassageKindSchema } from '../../domain/passage.ts'

export const FactViewSchema = z
  .object({
    factId: z.string().describe('Mã số liệu'),
    documentId: z.string(),
    text: z.string().describe('Như in: “1.250 tỷ đồng”'),
    value: z.number().describe('Giá trị theo đơn vị in'),
    unit: z.string().describe('Đơn vị in; trống khi không in'),
    baseValue: z.number().describe('Giá trị theo đơn vị gốc (đồng, không phải tỷ đồng)'),
    baseUnit: z.string().describe('Đơn vị gốc'),
    valueTo: z.number().nullable().describe('Đầu trên của khoảng'),
    baseValueTo: z.number().nullable(),
    outOf: z.number().nullable().describe('40 trong “36/40”'),
    bound: BoundSchema.describe('Chính xác, khoảng, hơn, dưới, hay một khoảng'),
    direction: FigureSchema.shape.direction.describe('“giảm 7,3%” có giá trị 7,3 và chiều `down`'),
    label: z.string().describe('Số liệu của cái gì'),
    qualifiers: z.array(z.string()).describe('Nơi, đối tượng, điều kiện'),
    period: z.string().nullable().describe('Kỳ: 2021, 2021-H1, 2021-Q3, 2021-11-30, 2021/2025'),
    status: PeriodStatusSchema.describe('Thực hiện, ước, hay kế hoạch'),
    relation: RelationSchema.describe('Giá trị, phần kế hoạch, mức thay đổi, tỷ trọng…'),
    comparedTo: z.string().nullable().describe('So với cái gì'),
    groupId: z.string().describe('Các số liệu của cùng một câu nói'),
    parentId: z.string().nullable().describe('Tổng mà số liệu này là một phần'),
    passageId: z.string(),
    start: z.int().describe('Vị trí đầu trong đoạn (đơn vị UTF-16)'),
    end: z.int().describe('Vị trí cuối trong đoạn'),
    quote: z.string().describe('Câu in số liệu này'),
    quoteStart: z.int().describe('Vị trí đầu của câu trong đoạn'),
    sectionPath: z.array(z.string()),
    footnote: z.int().nullable(),
    url: z.string().describe('Mở đúng chỗ trong báo cáo'),
  })
  .meta({ id: 'Fact', description: 'Một số liệu in trong báo cáo' })
export type FactView = z.infer<typeof FactViewSchema>

export const FootnoteViewSchema = z
  .object({
    noteId: z.string().describe('Mã chú thích; hai chú thích in cùng số vẫn khác mã'),
    number: z.int().nullable().describe('Số như in'),
    passageIds: z.array(z.string()).describe('Các đoạn của chú thích'),
    text: z.string().describe('Nguyên văn chú thích'),
  })
  .meta({ id: 'Footnote', description: 'Một chú thích có dấu trong đoạn' })
export type FootnoteView = z.infer<typeof FootnoteViewSchema>

export const PassageViewSchema = z
  .object({
    id: z.string().describe('Mã đoạn'),
    documentId: z.string(),
    documentTitle: z.string(),
    kind: PassageKindSchema,
    sectionId: z.string(),
    sectionPath: z.array(z.string()).describe('Các tiêu đề từ ngoài vào'),
    text: z.string().describe('Nguyên văn'),
    footnote: z.int().nullable().describe('Số chú thích, khi chính đoạn này là chú thích'),
    anchor: z
      .object({ passageId: z.string(), start: z.int(), end: z.int(), text: z.string() })
      .nullable()
      .describe('Với chú thích: câu mang dấu chú thích'),
    footnotes: z.array(FootnoteViewSchema).describe('Các chú thích có dấu trong đoạn, theo thứ tự'),
    figures: z.array(FactViewSchema).describe('Các số liệu in trong đoạn, theo thứ tự'),
    url: z.string().describe('Mở đoạn này trong trang xem báo cáo'),
  })
  .meta({ id: 'Passage', description: 'Một đoạn của tài liệu' })
export type PassageView = z.infer<typeof PassageViewSchema>
