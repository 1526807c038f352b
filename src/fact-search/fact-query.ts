import { z } from 'zod/v4'
import { BoundSchema, PeriodStatusSchema, RelationSchema } from '../domain/fact.ts'
import { isPeriodNotation } from './period-notation.ts'

const MAX_TEXT = 300
/** Ids of documents are made of file names. */
const MAX_DOCUMENT_ID = 500

export const FactSortSchema = z.enum(['relevance', 'value', 'period', 'document'])
export type FactSort = z.infer<typeof FactSortSchema>

/** How a parameter is called where it is asked for: "--status", "Tham số “status”". */
export type NameOfParameter = (parameter: string) => string

/** What can be asked of the facts, each part left out or stated. Messages begin with the name of the parameter. */
export function factQuerySchema(nameOf: NameOfParameter) {
  return z.strictObject(
    {
      q: text('q', MAX_TEXT, nameOf)
        .optional()
        .describe('Từ cần tìm: có dấu hay không, viết tắt, gõ sai, kèm năm, đơn vị hay con số đều được'),
      unit: text('unit', MAX_TEXT, nameOf)
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
      status: oneOf('status', PeriodStatusSchema.options, nameOf)
        .optional()
        .describe('Thực hiện, ước thực hiện, hay kế hoạch'),
      relation: oneOf('relation', RelationSchema.options, nameOf)
        .optional()
        .describe('Giá trị, so với kế hoạch, mức thay đổi, tỷ lệ, thành phần, thứ hạng, hay chỉ tiêu'),
      bound: oneOf('bound', BoundSchema.options, nameOf)
        .optional()
        .describe('Chính xác, khoảng, trên, dưới, hay một khoảng'),
      section: text('section', MAX_TEXT, nameOf)
        .optional()
        .describe('Có trong một tiêu đề bất kỳ phía trên số liệu; không kể dấu và chữ hoa'),
      document: text('document', MAX_DOCUMENT_ID, nameOf).optional().describe('Mã tài liệu'),
      sort: oneOf('sort', FactSortSchema.options, nameOf)
        .optional()
        .describe(
          '`relevance` (mặc định): khớp nhất trước, không có `q` thì theo thứ tự trong tài liệu; `value`: giá trị theo ' +
            'đơn vị gốc, lớn trước; `period`: năm trước trước, không rõ kỳ ở cuối; `document`: theo thứ tự trong tài liệu',
        ),
    },
    { error: (issue) => unknownParameters(issue, nameOf) },
  )
}
export type FactQuery = z.infer<ReturnType<typeof factQuerySchema>>

function text(parameter: string, maxCharacters: number, nameOf: NameOfParameter) {
  return z
    .string(oneText(parameter, nameOf))
    .refine(
      (given) => Array.from(given).length <= maxCharacters,
      `${nameOf(parameter)} dài quá ${maxCharacters} ký tự`,
    )
    .transform((given) => given.normalize('NFC').replace(/\s+/gu, ' ').trim())
}

function oneText(parameter: string, nameOf: NameOfParameter): string {
  return `${nameOf(parameter)} chỉ được nêu một lần, là một chuỗi ký tự`
}

function oneOf<Option extends string>(
  parameter: string,
  options: readonly Option[],
  nameOf: NameOfParameter,
) {
  return z.enum(options, `${nameOf(parameter)} phải là một trong: ${options.join(', ')}`)
}

function unknownParameters(issue: z.core.$ZodRawIssue, nameOf: NameOfParameter): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  return issue.keys.map((key) => `${nameOf(key)} không được hỗ trợ`).join('; ')
}
