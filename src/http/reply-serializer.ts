import type { FastifyInstance } from 'fastify'
import type { z } from 'zod/v4'

/** Replies are checked against their schema before they leave: what it does not name stays inside. Throws ZodError. */
export function serializeReplies(app: FastifyInstance): void {
  app.setSerializerCompiler<z.ZodType>(
    ({ schema }) =>
      (reply) =>
        JSON.stringify(schema.parse(reply)),
  )
}
