import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import type { Fact } from '../../domain/fact.ts'
import { factQuerySchema } from '../../fact-search/fact-query.ts'
import type { FactSearch } from '../../fact-search/fact-search.ts'
import type { AppContext } from '../app-context.ts'
import { attachment } from '../attachment.ts'
import { pageOf, queryParameter } from '../cursor.ts'
import { dropEmptyParameters } from '../empty-parameters.ts'
import { publicOrigin } from '../public-origin.ts'
import {
  FigureChoicesSchema,
  FigureFiltersSchema,
  FigureListQuerySchema,
  FigureListSchema,
  type FigureFilters,
} from '../schemas/figures-schemas.ts'
import { figureChoices } from '../views/figure-choices.ts'
import { figureRows, type FigureRow } from '../views/figure-columns.ts'
import { figuresCsv } from '../views/figures-csv.ts'
import { figuresFileTitle, PLAIN_FILE_NAME } from '../views/figures-file.ts'
import { listedFacts } from '../views/listed-fact.ts'

const PROBLEMS = ['request_invalid', 'overloaded', 'stopping'] as const
const CSV_TYPE = 'text/csv'
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file as it is sent; no check stands between, its bytes are its form. */
const FileSchema = z.custom<Readable | Buffer>().meta({ type: 'string', format: 'binary' })

type FiguresContext = Pick<AppContext, 'library' | 'factSearch' | 'config'>

/** GET /api/figures, and all that it finds as /api/figures.csv and /api/figures.xlsx. */
export function addFiguresRoute(app: FastifyInstance, context: FiguresContext): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const { library, factSearch } = context

  typed.route({
    method: 'GET',
    url: '/api/figures',
    schema: {
      tags: ['Số liệu'],
      summary: 'Tìm trong mọi số liệu của các tài liệu',
      description:
        'Điều kiện nào cũng có thể bỏ trống; điều kiện không khớp gì cho `total` bằng 0. Năm nêu trong `q` được hiểu là kỳ.',
      querystring: FigureListQuerySchema,
      response: { 200: FigureListSchema },
    },
    config: { problems: PROBLEMS, revalidated: true },
    preValidation: dropEmptyParameters,
    handler: ({ query: { limit, cursor, ...filters } }) => {
      const scope = { ...filters, list: 'figures', ids: filters.ids?.join(',') }
      const page = pageOf(figuresOf(filters, factSearch), { limit, cursor }, scope)
      return { ...page, items: listedFacts(page.items, library) }
    },
  })

  typed.route({
    method: 'GET',
    url: '/api/figures/choices',
    schema: {
      tags: ['Số liệu'],
      summary: 'Mỗi bộ lọc số liệu có thể đặt là gì',
      description:
        'Với từ cần tìm và các điều kiện khác như đã cho: những đơn vị, kỳ, tình trạng, loại, mục, tài liệu có trong kết quả và ' +
        'số số liệu còn lại khi chọn; mỗi danh sách nhiều nhất 200 lựa chọn.',
      querystring: factQuerySchema(queryParameter),
      response: { 200: FigureChoicesSchema },
    },
    config: { problems: PROBLEMS, revalidated: true },
    preValidation: dropEmptyParameters,
    handler: ({ query }) => figureChoices(factSearch.choices(query), library),
  })

  typed.route({
    method: 'GET',
    url: '/api/figures.csv',
    schema: {
      tags: ['Số liệu'],
      summary: 'Mọi số liệu khớp với bộ lọc, dạng CSV',
      description:
        'UTF-8 có BOM, dấu phẩy thập phân như bản in: mở được ngay bằng Excel đặt theo tiếng Việt.',
      querystring: FigureFiltersSchema,
      response: { 200: FileSchema },
    },
    config: { problems: PROBLEMS, replyType: CSV_TYPE },
    preValidation: dropEmptyParameters,
    handler: (request, reply) => {
      nameFile(reply, request.query, 'csv')
      void reply.type(`${CSV_TYPE}; charset=utf-8`)
      return figuresCsv(rowsOf(request, context))
    },
  })

  typed.route({
    method: 'GET',
    url: '/api/figures.xlsx',
    schema: {
      tags: ['Số liệu'],
      summary: 'Mọi số liệu khớp với bộ lọc, dạng Excel',
      description: 'Giá trị là số; mỗi dòng có câu nguồn và liên kết mở đúng chỗ trong báo cáo.',
      querystring: FigureFiltersSchema,
      response: { 200: FileSchema },
    },
    config: { problems: PROBLEMS, replyType: WORKBOOK_TYPE },
    preValidation: dropEmptyParameters,
    handler: async (request, reply) => {
      // What writes workbooks takes half a second to load; a service that starts should not wait for that.
      const { figuresWorkbook } = await import('../views/figures-workbook.ts')
      const workbook = await figuresWorkbook(rowsOf(request, context))
      nameFile(reply, request.query, 'xlsx')
      void reply.type(WORKBOOK_TYPE)
      return workbook
    },
  })
}

/** Every fact that fits, in the order asked for. */
function figuresOf({ ids, ...query }: FigureFilters, factSearch: FactSearch): readonly Fact[] {
  const found = factSearch.search(query)
  if (ids === undefined) return found
  const wanted = new Set(ids)
  return found.filter(({ factId }) => wanted.has(factId))
}

function rowsOf(
  request: FastifyRequest & { query: FigureFilters },
  { library, factSearch, config }: FiguresContext,
): Iterable<FigureRow> {
  return figureRows(
    figuresOf(request.query, factSearch),
    library,
    publicOrigin(request, config.publicBaseUrl),
  )
}

function nameFile(reply: FastifyReply, query: FigureFilters, extension: string): void {
  void reply.header('content-disposition', attachment(figuresFileTitle(query), PLAIN_FILE_NAME, extension))
}
