import { z } from 'zod/v4'
import { BoundSchema, PeriodStatusSchema, RelationSchema } from '../domain/fact.ts'
import {
  choiceParameter,
  documentParameter,
  oneText,
  textParameter,
  unknownParameters,
  type NameOfParameter,
} from './parameters.ts'
import { isPeriodNotation } from './period-notation.ts'

export const MAX_TEXT = 300

export const FactSortSchema = z.enum(['relevance', 'value', 'period', 'document'])
export type FactSort = z.infer<typeof FactSortSchema>

/** What can be asked of the facts, each part left out or stated. Messages begin with the name of the parameter. */
export function factQuerySchema(nameOf: NameOfParameter) {
  return z.strictObject(
    {
      q: textParameter('q', MAX_TEXT, nameOf)
        .optional()
        .describe('Từ cần tìm: có dấu hay không, viết tắt, gõ sai, kèm năm, đơn vị hay con số đều được'),
      unit: textParameter('unit', MAX_TEXT, nameOf)
        .optional()
        .describe('Đơn vị in hoặc đơn vị gốc, viết cách nào cũng được: “tỷ đồng”, “ty dong”, “m2”'),
      period: z
        .string(oneText('period', nameOf))
        .refine(
          isPeriodNotation,
          `${nameOf('period')} phải có dạng 2021, 2021-H1, 2021-Q3, 2021-M04, 2021-M01..M09, 2021-11-30 hoặc 2021/2025`,
        )
        .optional()
        .describe('Đúng kỳ này: 2021, 2021-H1, 2021-Q3, 2021-M01..M09, 2021-11-30, 2021/2025'),
      status: choiceParameter('status', PeriodStatusSchema.options, nameOf).describe(
        'Thực hiện, ước thực hiện, hay kế hoạch',
      ),
      relation: choiceParameter('relation', RelationSchema.options, nameOf).describe(
        'Giá trị, so với kế hoạch, mức thay đổi, tỷ lệ, thành phần, thứ hạng, hay chỉ tiêu',
      ),
      bound: choiceParameter('bound', BoundSchema.options, nameOf).describe(
        'Chính xác, khoảng, trên, dưới, hay một khoảng',
      ),
      section: textParameter('section', MAX_TEXT, nameOf)
        .optional()
        .describe('Có trong một tiêu đề bất kỳ phía trên số liệu; không kể dấu và chữ hoa'),
      document: documentParameter(nameOf),
      sort: choiceParameter('sort', FactSortSchema.options, nameOf).describe(
        '`relevance` (mặc định): khớp nhất trước, không có `q` thì theo thứ tự trong tài liệu; `value`: giá trị theo ' +
          'đơn vị gốc, lớn trước; `period`: năm trước trước, không rõ kỳ ở cuối; `document`: theo thứ tự trong tài liệu',
      ),
    },
    { error: (issue) => unknownParameters(issue, nameOf) },
  )
}
export type FactQuery = z.infer<ReturnType<typeof factQuerySchema>>
