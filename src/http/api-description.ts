import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { describedResponses } from './described-responses.ts'
import { tidyDescription } from './tidy-description.ts'

const DOCS_PREFIX = '/docs'

/** The documentation page sets styles of elements and shows small pictures of its own; scripts stay files. */
const DOCS_POLICY = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** Collects every route registered after it: `/openapi.json`, and `/docs` to read it and try it out. */
export async function addApiDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hỏi đáp báo cáo',
        version: '1.0.0',
        description:
          'Hỏi bằng tiếng Việt, nhận câu trả lời ngắn rút từ nguyên văn báo cáo, mỗi số liệu có trích dẫn. Mọi lỗi là ' +
          '`application/problem+json` (RFC 9457) với câu giải thích tiếng Việt.',
      },
      tags: [
        { name: 'Hỏi đáp', description: 'Hỏi, gợi ý, góp ý' },
        { name: 'Tài liệu', description: 'Nguyên văn các báo cáo' },
        { name: 'Số liệu', description: 'Số liệu rút từ các báo cáo' },
        { name: 'Vận hành', description: 'Sức khỏe và số đo của dịch vụ' },
      ],
    },
    transform: (input) => {
      const { schema, url } = jsonSchemaTransform(input)
      return { url, schema: { ...schema, response: describedResponses(schema.response, input.route.config) } }
    },
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, {
    routePrefix: DOCS_PREFIX,
    staticCSP: DOCS_POLICY,
    uiConfig: { docExpansion: 'list', validatorUrl: null },
    transformSpecificationClone: false,
    transformSpecification: (generated) => tidyDescription(generated),
    theme: { title: 'Hỏi đáp báo cáo – API' },
  })
  app.get('/openapi.json', { schema: { hide: true } }, () => tidyDescription(app.swagger()))
}
