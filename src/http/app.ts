import compress from '@fastify/compress'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { addApiDescription } from './api-description.ts'
import type { AppContext } from './app-context.ts'
import { answerBrokenRequest } from './broken-requests.ts'
import { allowCrossOrigin } from './cross-origin.ts'
import { addGracefulStop } from './graceful-stop.ts'
import { BODY_LIMIT_BYTES, readJsonBodies } from './json-body.ts'
import { refuseUnderPressure } from './pressure.ts'
import { handleErrors, replyWithProblem } from './problem-reply.ts'
import { recordRequests } from './request-log.ts'
import { revalidateReplies } from './revalidated-replies.ts'
import { serializeReplies } from './reply-serializer.ts'
import { addAskRoute } from './routes/ask-route.ts'
import { addAuditRoute } from './routes/audit-route.ts'
import { addChannelRoutes } from './routes/channel-routes.ts'
import { addDocumentRoutes } from './routes/document-routes.ts'
import { addFeedbackRoute } from './routes/feedback-route.ts'
import { addFiguresRoute } from './routes/figures-route.ts'
import { addOperationRoutes } from './routes/operation-routes.ts'
import { addPageRoutes } from './routes/page-routes.ts'
import { addSuggestionsRoute } from './routes/suggestions-route.ts'
import { addSecurityHeaders } from './security-headers.ts'

/** A request must have arrived whole within this time. */
const REQUEST_TIMEOUT_MS = 30_000
/** Ids are made of file names, which may be long. */
const MAX_ID_CHARACTERS = 500

/** The HTTP application, complete and not listening: it knows no port and opens nothing of its own. */
export async function createApp(context: AppContext): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: context.log,
    // Its own lines hold addresses and queries; `recordRequests` writes ours.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: context.newId,
    trustProxy: context.config.trustedProxies.length > 0 ? [...context.config.trustedProxies] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: MAX_ID_CHARACTERS },
    // Fastify's own refusal is not a problem object; `addGracefulStop` refuses instead.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      void replyWithProblem(error, request, reply)
    },
    clientErrorHandler: answerBrokenRequest,
  })
  app.setValidatorCompiler(validatorCompiler)
  serializeReplies(app)

  handleErrors(app)
  readJsonBodies(app)
  recordRequests(app, context.metrics)
  await addSecurityHeaders(app)
  allowCrossOrigin(app, context.config.embedOrigins)
  revalidateReplies(app)
  addGracefulStop(app)
  await refuseUnderPressure(app)
  await app.register(compress, { globalDecompression: false })
  await addApiDescription(app)

  addAskRoute(app, context)
  addDocumentRoutes(app, context)
  addFiguresRoute(app, context)
  addAuditRoute(app, context)
  addSuggestionsRoute(app, context)
  addFeedbackRoute(app, context)
  await addChannelRoutes(app, context)
  addOperationRoutes(app, context)
  await addPageRoutes(app, context)
  await app.ready()
  return app
}
