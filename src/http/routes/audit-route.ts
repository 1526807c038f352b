import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { AppContext } from '../app-context.ts'
import { pageOf } from '../cursor.ts'
import { dropEmptyParameters } from '../empty-parameters.ts'
import { FindingListQuerySchema, FindingListSchema } from '../schemas/audit-schemas.ts'
import { findingChoices, findingFilter } from '../views/finding-choices.ts'
import { findingView } from '../views/finding-view.ts'

/** GET /api/audit. */
export function addAuditRoute(app: FastifyInstance, { library }: Pick<AppContext, 'library'>): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/api/audit',
    schema: {
      tags: ['Số liệu'],
      summary: 'Số liệu in được tính lại và đối chiếu',
      description:
        'Mỗi tổng, tỷ lệ, phần kế hoạch, mức thay đổi mà các số để tính cũng được in; chỉ tiêu, ngày, giai đoạn được in ' +
        'hai lần; số đếm có phần liệt kê đi kèm. Theo thứ tự trong tài liệu.',
      querystring: FindingListQuerySchema,
      response: { 200: FindingListSchema },
    },
    config: { problems: ['request_invalid', 'overloaded', 'stopping'], revalidated: true },
    preValidation: dropEmptyParameters,
    handler: ({ query: { limit, cursor, ...filters } }) => {
      const findings = library.findings()
      const found = findings.filter(findingFilter(filters))
      const page = pageOf(found, { limit, cursor }, { list: 'audit', ...filters })
      return {
        ...page,
        items: page.items.flatMap((finding) => findingView(finding, library) ?? []),
        choices: findingChoices(findings, filters, library),
      }
    },
  })
}
