import type { FastifyRequest } from 'fastify'

/**
 * What an absolute link to this service begins with: the configured address, else the one that the request itself used. Empty
 * where neither is known, so that the link stays a relative one.
 */
export function publicOrigin(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  publicBaseUrl: string | null,
): string {
  if (publicBaseUrl !== null) return publicBaseUrl
  const origin = `${request.protocol}://${request.host}`
  return URL.canParse(origin) ? new URL(origin).origin : ''
}
