import Fastify from 'fastify'
import { inject } from 'vitest'
import { startService, type RunningService } from '../src/http/harness/running-service.ts'

/** The real application over a made-up report, with its pages. */
export function startBuiltService(embedOrigins: string[]): Promise<RunningService> {
  return startService({ context: { webDir: inject('pagesFolder') }, config: { embedOrigins } })
}

export interface Portal {
  address: string
  /** The page shows the widget of this service from now on, by these attributes of its `<script>`. */
  show: (serviceAddress: string, attributes?: string) => void
  close: () => Promise<void>
}

/** Rules of a portal that would break a button which is not on its own. */
const PORTAL_STYLE = `
  button, section, dialog, iframe, report-chat-widget { display: none; color: #f0f; font-size: 2px; }
  body { font: 16px/1.5 serif; color: #222; background: #fff; }
  a { color: inherit; }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } }
`

/** A page of a city on a server of its own. Its policy allows no more than the widget says that it needs. */
export async function startPortal(): Promise<Portal> {
  let service = ''
  let script = ''
  const server = Fastify({ forceCloseConnections: true })
  server.get('/', (_request, reply) =>
    reply
      .header(
        'content-security-policy',
        `default-src 'none'; style-src 'self'; script-src ${service}; frame-src ${service}; require-trusted-types-for 'script'; frame-ancestors 'none'`,
      )
      .type('text/html; charset=utf-8')
      .send(portalPage(script)),
  )
  server.get('/portal.css', (_request, reply) => reply.type('text/css').send(PORTAL_STYLE))
  server.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  return {
    address: await server.listen({ host: '127.0.0.1', port: 0 }),
    show: (serviceAddress, attributes = '') => {
      service = serviceAddress
      script = `<script src="${serviceAddress}/widget.js" ${attributes}></script>`
    },
    close: () => server.close(),
  }
}

/** The script stands in the head, before there is a body to put a button into. */
function portalPage(script: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Cổng thông tin thành phố</title>
    <link rel="stylesheet" href="/portal.css">
    ${script}
  </head>
  <body>
    <main><h1>Tin tức</h1><p>Lịch tiếp công dân tháng này. <a href="#lich">Xem lịch</a></p></main>
  </body>
</html>`
}
