import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import type { AppContext } from '../app-context.ts'
import { ProblemError } from '../problems.ts'

/** An update is a few kilobytes. */
const UPDATE_LIMIT_BYTES = 256 * 1024

/** POST /channels/:id: the chat platforms' deliveries. Stored and acknowledged here, answered by the worker. */
export async function addChannelRoutes(
  app: FastifyInstance,
  { channelIntake }: Pick<AppContext, 'channelIntake'>,
): Promise<void> {
  await app.register((scope, _options, done) => {
    // Signatures are of the bytes as they came: nothing reads them before they are verified.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })
    scope.withTypeProvider<ZodTypeProvider>().route({
      method: 'POST',
      url: '/channels/:id',
      bodyLimit: UPDATE_LIMIT_BYTES,
      schema: { hide: true, params: z.object({ id: z.string() }) },
      onRequest: (request, _reply, next) => {
        const { id } = z.object({ id: z.string() }).parse(request.params)
        next(channelIntake.has(id) ? undefined : new ProblemError('route_unknown'))
      },
      handler: async ({ params: { id }, body, headers }, reply) => {
        const raw = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
        if (!channelIntake.has(id)) throw new ProblemError('route_unknown')
        const result = await channelIntake.accept(id, raw, headers)
        if (result === 'refused') throw new ProblemError('delivery_unsigned')
        if (result === 'later') throw new ProblemError('channel_not_ready')
        return reply.code(200).send()
      },
    })
    done()
  })
}
