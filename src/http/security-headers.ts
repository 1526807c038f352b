import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const SELF = ["'self'"]
const NONE = ["'none'"]

const DIRECTIVES = {
  defaultSrc: SELF,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: SELF,
  fontSrc: SELF,
  connectSrc: SELF,
  objectSrc: NONE,
  baseUri: NONE,
  formAction: SELF,
}

/** For the route of a page that may stand in a frame of our own pages and of these sites. */
export function framedBy(origins: readonly string[]) {
  const directives = { ...DIRECTIVES, frameAncestors: [...SELF, ...origins] }
  // `X-Frame-Options` cannot name sites.
  return { contentSecurityPolicy: { useDefaults: false, directives }, frameguard: false }
}

/** Pages take scripts and styles from files of this service only, talk to nobody else and stand in no frame. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...DIRECTIVES, frameAncestors: NONE },
    },
    frameguard: { action: 'deny' },
    // Addresses may hold a question (`/?q=…`).
    referrerPolicy: { policy: 'no-referrer' },
    // Whether the whole host is HTTPS only is for the proxy that ends TLS to say.
    strictTransportSecurity: false,
  })
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    // On the raw reply: what is worth keeping in a cache says so itself (`revalidated`, the files of the pages).
    reply.raw.setHeader('cache-control', 'no-store')
    done()
  })
}
