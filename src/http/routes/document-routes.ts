import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import { NotFoundError } from '../../domain/errors.ts'
import type { AppContext } from '../app-context.ts'
import { DocumentListSchema, DocumentViewSchema } from '../schemas/document-schemas.ts'
import { PassageViewSchema } from '../schemas/passage-schemas.ts'
import { documentSummary, documentView } from '../views/document-view.ts'
import { passageView } from '../views/passage-view.ts'

const IdSchema = z.object({ id: z.string().describe('Mã') })

/** GET /api/documents, /api/documents/:id, /api/passages/:id. */
export function addDocumentRoutes(app: FastifyInstance, { library }: Pick<AppContext, 'library'>): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()

  typed.route({
    method: 'GET',
    url: '/api/documents',
    schema: {
      tags: ['Tài liệu'],
      summary: 'Các tài liệu dùng để trả lời',
      description: 'Mỗi tài liệu với mã, tên và trang xem, theo thứ tự mã.',
      response: { 200: DocumentListSchema },
    },
    config: { problems: ['overloaded', 'stopping'] },
    handler: () => ({ documents: library.documents().map((tree) => documentSummary(tree, library)) }),
  })

  typed.route({
    method: 'GET',
    url: '/api/documents/:id',
    schema: {
      tags: ['Tài liệu'],
      summary: 'Một tài liệu: cây mục và toàn bộ nguyên văn',
      description:
        '`sections` là cây mục với mã các đoạn và chú thích; `blocks` là toàn bộ đoạn theo thứ tự.',
      params: IdSchema,
      response: { 200: DocumentViewSchema },
    },
    config: { problems: ['document_unknown', 'overloaded', 'stopping'], revalidated: true },
    handler: ({ params }) => {
      const tree = library.document(params.id)
      if (!tree) throw new NotFoundError('document', params.id)
      return documentView(tree, library)
    },
  })

  typed.route({
    method: 'GET',
    url: '/api/passages/:id',
    schema: {
      tags: ['Tài liệu'],
      summary: 'Một đoạn với tiêu đề, chú thích và số liệu',
      description: 'Mã đoạn giữ nguyên khi dựng lại chỉ mục, chừng nào nguyên văn không đổi.',
      params: IdSchema,
      response: { 200: PassageViewSchema },
    },
    config: { problems: ['passage_unknown', 'overloaded', 'stopping'] },
    handler: ({ params }) => {
      const passage = library.passage(params.id)
      if (!passage) throw new NotFoundError('passage', params.id)
      return passageView(passage, library)
    },
  })
}
