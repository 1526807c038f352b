import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import type { AppContext } from '../app-context.ts'
import { PAGE_UNKNOWN, PAGES_NOT_BUILT, REPORT_UNKNOWN, type MessagePage } from '../message-page.ts'
import { replyWithProblem } from '../problem-reply.ts'
import { ProblemError } from '../problems.ts'

const CHAT_PAGE = 'index.html'
const REPORT_PAGE = 'report.html'

/** Pages whose addresses hold nothing but what their script reads. `/report` lists the reports. */
const PLAIN_PAGES = [
  { url: '/', file: CHAT_PAGE },
  { url: '/report', file: REPORT_PAGE },
  { url: '/figures', file: 'figures.html' },
  { url: '/audit', file: 'audit.html' },
]

/** The pages, `/report/:document` among them, and the files of the built pages; everything else is not found. */
export async function addPageRoutes(
  app: FastifyInstance,
  { library, webDir }: Pick<AppContext, 'library' | 'webDir'>,
): Promise<void> {
  const isBuilt = existsSync(join(webDir, CHAT_PAGE))
  if (isBuilt) {
    await app.register(staticFiles, {
      root: webDir,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      // Beside most files lies one that was compressed when the pages were built.
      preCompressed: true,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', cachingOf(path))
        // A cache between keeps what it got for one browser from another that cannot read it.
        response.setHeader('vary', 'accept-encoding')
      },
    })
  } else {
    app.log.warn('web pages are not built')
  }

  const showPage = (reply: FastifyReply, file: string) =>
    isBuilt ? reply.sendFile(file) : showMessage(reply, 503, PAGES_NOT_BUILT)

  for (const { url, file } of PLAIN_PAGES) {
    app.get(url, { schema: { hide: true } }, (_request, reply) => showPage(reply, file))
  }

  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/report/:document',
    schema: { hide: true, params: z.object({ document: z.string() }) },
    handler: ({ params }, reply) =>
      library.document(params.document)
        ? showPage(reply, REPORT_PAGE)
        : showMessage(reply, 404, REPORT_UNKNOWN),
  })

  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? showMessage(reply, 404, PAGE_UNKNOWN)
      : replyWithProblem(new ProblemError('route_unknown'), request, reply),
  )
}

/** Built files whose names carry a hash of their content never change. */
function cachingOf(path: string): string {
  return /[\\/]assets[\\/][^\\/]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function showMessage(reply: FastifyReply, status: number, page: MessagePage): FastifyReply {
  return reply
    .code(status)
    .header('content-security-policy', page.contentSecurityPolicy)
    .type('text/html; charset=utf-8')
    .send(page.html)
}

/** A person in a browser, not a program that calls the API. */
function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')
}
