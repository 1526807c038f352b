import { EventEmitter, once } from 'node:events'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { inject } from 'vitest'
import { AskBodySchema, type AskBody } from '../../src/domain/answer.ts'
import { answerEvents, tourismAnswer } from './browser-answers.ts'
import { passageReplies } from './browser-passages.ts'
import { REPORT_ID, reportDocument, tourismFigure } from './browser-report.ts'

/** What the site does with a question. */
export type AskReply =
  /** Events in pieces, as they come; a stream that ends without `done` is a broken one. */
  | { kind: 'stream'; pieces: Iterable<string> | AsyncIterable<string> }
  | { kind: 'problem'; status: number; detail: string; retryAfter?: string }

export interface TestSite {
  address: string
  /** Bodies of POST /api/ask so far, and of POST /api/feedback. */
  asked: AskBody[]
  votes: unknown[]
  /** Answers the next questions one after another; after them the usual answer is given. */
  reply: (...replies: AskReply[]) => void
  /** Forgets what was asked and what was to be replied. */
  reset: () => void
  close: () => Promise<void>
}

export const SUGGESTIONS = ['Doanh thu du lịch đạt bao nhiêu?', 'Sản lượng lúa năm 2024 là bao nhiêu?']

const THEMES = [
  { title: 'Kinh tế', questions: [...SUGGESTIONS.slice(0, 1), 'Thu ngân sách năm 2024 là bao nhiêu?'] },
  { title: 'Nông nghiệp', questions: SUGGESTIONS.slice(1) },
]

/** Trusted Types make a text that is put in as markup an error, so that a test sees it. */
const SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The pages on a server that gives answers of the contract's shape, as each test wants them. */
export async function startTestSite(): Promise<TestSite> {
  const asked: AskBody[] = []
  const votes: unknown[] = []
  let replies: AskReply[] = []
  const server = Fastify({ forceCloseConnections: true })
  server.addHook('onRequest', (_request, reply, next) => {
    reply.header('Content-Security-Policy', SECURITY_POLICY)
    next()
  })
  await server.register(fastifyStatic, { root: inject('pagesFolder') })
  server.get('/report', (_request, reply) => reply.sendFile('report.html'))
  server.get('/report/:document', (_request, reply) => reply.sendFile('report.html'))
  server.get<{ Querystring: { ids?: string } }>('/api/figures', ({ query }) => {
    const items = query.ids === tourismFigure.factId ? [tourismFigure] : []
    return { total: items.length, items, nextCursor: null }
  })
  server.get('/api/suggestions', () => ({ suggestions: SUGGESTIONS, themes: THEMES }))
  addDocumentRoutes(server)
  server.post('/api/feedback', (request, reply) => {
    votes.push(request.body)
    return reply.code(204).send()
  })
  server.post('/api/ask', async (request, reply) => {
    asked.push(AskBodySchema.parse(request.body))
    await sendReply(reply, replies.shift() ?? { kind: 'stream', pieces: answerEvents(tourismAnswer()) })
  })
  return {
    address: await server.listen({ host: '127.0.0.1', port: 0 }),
    asked,
    votes,
    reply: (...next) => {
      replies = next
    },
    reset: () => {
      asked.length = 0
      votes.length = 0
      replies = []
    },
    close: () => server.close(),
  }
}

function addDocumentRoutes(server: FastifyInstance): void {
  server.get('/api/documents', () => ({ documents: [{ id: REPORT_ID, title: reportDocument.title }] }))
  server.get<{ Params: { id: string } }>('/api/documents/:id', (request, reply) =>
    request.params.id === REPORT_ID
      ? reportDocument
      : reply.code(404).type('application/problem+json').send(asProblem(404, 'Không có tài liệu này.')),
  )
  server.get<{ Params: { id: string } }>(
    '/api/passages/:id',
    (request, reply) =>
      passageReplies.find(({ id }) => id === request.params.id) ??
      reply.code(404).type('application/problem+json').send(asProblem(404, 'Không có đoạn này.')),
  )
}

const asProblem = (status: number, detail: string) => JSON.stringify({ status, title: detail, detail })

async function sendReply(reply: FastifyReply, answer: AskReply): Promise<void> {
  if (answer.kind === 'problem') {
    const { status, detail, retryAfter } = answer
    if (retryAfter !== undefined) reply.header('Retry-After', retryAfter)
    await reply.code(status).type('application/problem+json').send(asProblem(status, detail))
    return
  }
  reply.hijack()
  reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream' })
  for await (const piece of answer.pieces) reply.raw.write(piece)
  reply.raw.end()
}

/** A gate that holds a stream back until the test opens it. */
export function createGate(): { opened: Promise<unknown>; open: () => void } {
  const gate = new EventEmitter()
  return { opened: once(gate, 'open'), open: () => gate.emit('open') }
}

/** The answer's events, of which all but the first `count` wait behind a gate. */
export async function* heldEvents(events: readonly string[], count: number, gate: Promise<unknown>) {
  yield* events.slice(0, count)
  await gate
  yield* events.slice(count)
}
