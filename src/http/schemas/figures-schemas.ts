import { z } from 'zod/v4'
import { PeriodStatusSchema, RelationSchema } from '../../domain/fact.ts'
import { factQuerySchema } from '../../fact-search/fact-query.ts'
import { oneText } from '../../fact-search/parameters.ts'
import { CursorSchema, LimitSchema, MAX_LIMIT, pageSchema, queryParameter } from '../cursor.ts'
import { FactViewSchema } from './passage-schemas.ts'

/** Ids of facts hold no comma: those of documents are made of file names without one. */
const IdsSchema = z
  .string(oneText('ids', queryParameter))
  .transform((given) => given.split(',').filter((id) => id !== ''))
  .refine((ids) => ids.length <= MAX_LIMIT, `${queryParameter('ids')} có nhiều nhất ${MAX_LIMIT} mã số liệu`)
  .optional()
  .describe('Chỉ những số liệu có mã này, cách nhau bằng dấu phẩy')

/** What chooses facts and orders them; the exports take nothing else. */
export const FigureFiltersSchema = factQuerySchema(queryParameter).extend({ ids: IdsSchema })
export type FigureFilters = z.infer<typeof FigureFiltersSchema>

export const FigureListQuerySchema = FigureFiltersSchema.extend({ limit: LimitSchema, cursor: CursorSchema })

const SaidFigureSchema = z.object({
  factId: z.string(),
  text: z.string().describe('Như in: “45%”'),
  baseValue: z.number().describe('Giá trị theo đơn vị gốc'),
  baseUnit: z.string(),
  words: z.string().describe('“45% kế hoạch”, “giảm 7,3% so với năm 2020”'),
})
export type SaidFigure = z.infer<typeof SaidFigureSchema>

export const ListedFactSchema = FactViewSchema.extend({
  words: z.string().describe('Số liệu bằng lời, kèm mức chính xác, tăng giảm và mốc so sánh'),
  planShares: z.array(SaidFigureSchema).describe('Phần kế hoạch mà cùng câu nói nêu cho số liệu này'),
  changes: z.array(SaidFigureSchema).describe('Mức thay đổi mà cùng câu nói nêu cho số liệu này'),
  spokenOf: SaidFigureSchema.nullable().describe('Với phần kế hoạch, mức thay đổi: số liệu được nói đến'),
}).meta({ id: 'ListedFact', description: 'Một số liệu trong danh sách, kèm điều cùng câu nói về nó' })
export type ListedFact = z.infer<typeof ListedFactSchema>

export const FigureListSchema = pageSchema(ListedFactSchema).meta({
  id: 'FigureList',
  description: 'Các số liệu khớp với bộ lọc, một trang',
})

const COUNT = z.int().describe('Số số liệu còn lại khi chọn')
const ChoiceSchema = z.object({ value: z.string(), count: COUNT })

export const FigureChoicesSchema = z
  .object({
    units: z.array(ChoiceSchema).describe('Đơn vị in, dùng nhiều trước'),
    periods: z.array(ChoiceSchema).describe('Kỳ, trước trước'),
    statuses: z.array(ChoiceSchema.extend({ value: PeriodStatusSchema })),
    relations: z.array(ChoiceSchema.extend({ value: RelationSchema })),
    sections: z
      .array(ChoiceSchema.extend({ depth: z.int().describe('Số tiêu đề phía trên') }))
      .describe('Tiêu đề, theo thứ tự trong tài liệu'),
    documents: z.array(ChoiceSchema.extend({ title: z.string().describe('Tên tài liệu') })),
  })
  .meta({ id: 'FigureChoices', description: 'Mỗi bộ lọc có thể đặt là gì, giữ nguyên các điều kiện khác' })
export type FigureChoices = z.infer<typeof FigureChoicesSchema>
