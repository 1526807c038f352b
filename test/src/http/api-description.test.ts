import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { PROBLEMS } from '../../../src/http/problems.ts'
import { startService, type RunningService } from './harness/running-service.ts'

const OperationSchema = z.looseObject({
  summary: z.string().min(1),
  description: z.string().min(1),
  tags: z.array(z.string()).length(1),
  responses: z.record(
    z.string(),
    z.object({
      description: z.string(),
      content: z
        .record(z.string(), z.looseObject({ examples: z.record(z.string(), z.unknown()).optional() }))
        .default({}),
    }),
  ),
})
const DescriptionSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), OperationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({ description: z.string() })) }),
})

let service: RunningService
let json: string
let description: z.infer<typeof DescriptionSchema>
beforeAll(async () => {
  service = await startService()
  json = await (await fetch(`${service.url}/openapi.json`)).text()
  description = DescriptionSchema.parse(JSON.parse(json))
})
afterAll(() => service.stop())

describe('/openapi.json', () => {
  it('describes every route, each in words', () => {
    const routes = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    )
    expect(routes.sort()).toEqual([
      'get /api/audit',
      'get /api/documents',
      'get /api/documents/{id}',
      'get /api/figures',
      'get /api/figures.csv',
      'get /api/figures.xlsx',
      'get /api/figures/choices',
      'get /api/passages/{id}',
      'get /api/suggestions',
      'get /health/live',
      'get /health/ready',
      'get /metrics',
      'post /api/ask',
      'post /api/feedback',
    ])
  })

  it('says of a reply that may be kept that it can come without content', () => {
    const documentReplies = description.paths['/api/documents/{id}']?.get?.responses
    expect(documentReplies?.['304']).toEqual({
      description: 'Không đổi so với bản mang ETag trong If-None-Match',
      content: {},
    })
    expect(description.paths['/api/documents']?.get?.responses).not.toHaveProperty('304')
  })

  it('names every reply of a question: both forms of an answer, and each problem by example', () => {
    const responses = description.paths['/api/ask']?.post?.responses ?? {}
    expect(Object.keys(responses)).toEqual(['200', '400', '413', '415', '429', '500', '503'])
    expect(Object.keys(responses['200']?.content ?? {})).toEqual(['application/json', 'text/event-stream'])
    const examples = responses['400']?.content['application/problem+json']?.examples ?? {}
    expect(Object.keys(examples)).toContain('question_too_long')
    expect(JSON.stringify(examples.question_too_long)).toContain(PROBLEMS.question_too_long.detail)
  })

  it('refers only to schemas that are there, and has no other', () => {
    const referred = [...json.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(Object.keys(description.components.schemas).sort()).toEqual([...new Set(referred)].sort())
  })

  it('leaves room for fields to come', () => {
    expect(json).not.toContain('additionalProperties')
  })
})

describe('/docs', () => {
  it('shows the same description, from files of this service', async () => {
    const page = await (await fetch(`${service.url}/docs`)).text()
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) {
      expect(address).toMatch(/^\/docs\//)
      expect((await fetch(`${service.url}${address}`)).status).toBe(200)
    }
    expect(await (await fetch(`${service.url}/docs/json`)).text()).toBe(json)
  })
})
