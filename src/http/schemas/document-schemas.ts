import { z } from 'zod/v4'
import { CellSchema, NoteMarkSchema } from '../../domain/document.ts'
import { PassageKindSchema } from '../../domain/passage.ts'

export const DocumentSummarySchema = z
  .object({
    id: z.string().describe('Mã tài liệu (từ tên tệp)'),
    title: z.string().describe('Tên tài liệu'),
    fileName: z.string().describe('Tên tệp'),
    passages: z.int().describe('Số đoạn, kể cả chú thích'),
    footnotes: z.int().describe('Số chú thích'),
    url: z.string().describe('Trang xem tài liệu'),
  })
  .meta({ id: 'DocumentSummary', description: 'Một tài liệu' })
export type DocumentSummary = z.infer<typeof DocumentSummarySchema>

export const DocumentListSchema = z
  .object({ documents: z.array(DocumentSummarySchema) })
  .meta({ id: 'DocumentList', description: 'Các tài liệu dùng để trả lời' })

/** A heading with what stands under it; ids of passages, in order. */
export interface SectionView {
  id: string
  label: string
  title: string
  children: SectionView[]
  passageIds: string[]
  footnoteIds: string[]
}

export const SectionViewSchema: z.ZodType<SectionView> = z
  .object({
    id: z.string().describe('Mã mục, không trùng trong tài liệu'),
    label: z.string().describe('Ký hiệu như in: “II.”, “a)”; trống khi không có'),
    title: z.string().describe('Tên mục; trống ở phần đứng trước mục đầu tiên'),
    get children() {
      return z.array(SectionViewSchema).describe('Các mục con')
    },
    passageIds: z.array(z.string()).describe('Các đoạn nằm ngay dưới mục này'),
    footnoteIds: z
      .array(z.string())
      .describe('Các chú thích có dấu nằm ngay trong mục này, mỗi chú thích một mã đoạn (đoạn đầu của nó)'),
  })
  .meta({ id: 'Section', description: 'Một mục của tài liệu' })

/** A passage as the viewer shows it. Passages of one block (one paragraph) share `blockId` and follow each other. */
export const BlockViewSchema = z
  .object({
    passageId: z.string().describe('Mã đoạn'),
    kind: PassageKindSchema.describe('Loại đoạn'),
    sectionId: z.string().describe('Mục chứa đoạn'),
    sectionPath: z.array(z.string()).describe('Các tiêu đề từ ngoài vào'),
    blockId: z.string().describe('Các đoạn cùng một khối nguyên văn (một đoạn in) có chung mã này'),
    label: z
      .string()
      .describe('Ký hiệu in trước đoạn (“-”, “a)”, “¹”); trống khi không có hoặc ở phần sau của khối'),
    text: z.string().describe('Nguyên văn'),
    marks: z.array(NoteMarkSchema).describe('Vị trí dấu chú thích trong nguyên văn'),
    figures: z
      .array(z.object({ factId: z.string(), start: z.int(), end: z.int() }))
      .describe('Vị trí các số liệu in trong nguyên văn; nội dung của chúng ở `/api/figures?ids=`'),
    cells: z.array(CellSchema).nullable().describe('Các ô, khi đoạn là một dòng của bảng'),
    footnote: z.int().nullable().describe('Số chú thích, khi đoạn là chú thích'),
    noteId: z.string().nullable().describe('Mã chú thích, khi đoạn là chú thích'),
  })
  .meta({ id: 'Block', description: 'Một đoạn của tài liệu, theo thứ tự trong tài liệu' })
export type BlockView = z.infer<typeof BlockViewSchema>

export const DocumentViewSchema = DocumentSummarySchema.extend({
  sections: z.array(SectionViewSchema).describe('Cây mục'),
  blocks: z.array(BlockViewSchema).describe('Toàn bộ tài liệu, theo thứ tự'),
}).meta({ id: 'Document', description: 'Một tài liệu, trọn vẹn' })
export type DocumentView = z.infer<typeof DocumentViewSchema>
