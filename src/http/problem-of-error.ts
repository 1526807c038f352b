import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import {
  EmbeddingError,
  IndexError,
  InvalidInputError,
  ModelError,
  NotFoundError,
  OverloadedError,
  StorageError,
} from '../domain/errors.ts'
import { ProblemError, type ProblemCode } from './problems.ts'

/** Fastify's own errors: those not named here go by their status. */
const FRAMEWORK_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body_type',
  FST_ERR_HANDLER_TIMEOUT: 'answer_timeout',
}

const STATUS_PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  400: 'request_invalid',
  404: 'route_unknown',
  408: 'request_timeout',
  413: 'body_too_large',
  414: 'route_unknown',
  415: 'body_type',
  431: 'headers_too_large',
}

const UNKNOWN_PROBLEMS = {
  document: 'document_unknown',
  passage: 'passage_unknown',
  answer: 'answer_unknown',
  page: 'route_unknown',
} as const satisfies Record<NotFoundError['kind'], ProblemCode>

/** What a client is told about an error. What is not known here is `internal`, and its words stay inside. */
export function problemOfError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof OverloadedError) {
    return new ProblemError('overloaded', { retryAfterSeconds: error.retryAfterSeconds })
  }
  if (error instanceof NotFoundError) return new ProblemError(UNKNOWN_PROBLEMS[error.kind])
  if (error instanceof InvalidInputError) {
    return new ProblemError('request_invalid', {
      errors: [{ pointer: `/${error.parameter}`, detail: error.message }],
    })
  }
  if (error instanceof StorageError) return new ProblemError('storage_failed')
  if (error instanceof EmbeddingError) return new ProblemError('embedding_failed')
  if (error instanceof IndexError || error instanceof ModelError) return new ProblemError('index_not_ready')
  if (hasZodFastifySchemaValidationErrors(error)) {
    return invalid(
      error.validationContext === 'querystring' ? 'request_invalid' : 'body_invalid',
      error.validation,
    )
  }
  return new ProblemError(frameworkProblem(error) ?? 'internal')
}

function invalid(
  code: ProblemCode,
  validation: readonly { instancePath: string; message?: string | undefined }[],
): ProblemError {
  return new ProblemError(code, {
    errors: validation.map(({ instancePath, message }) => ({
      pointer: instancePath === '/' ? '' : instancePath,
      detail: message ?? 'Giá trị chưa đúng',
    })),
  })
}

function frameworkProblem(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? FRAMEWORK_PROBLEMS[error.code] : undefined
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return code ?? STATUS_PROBLEMS[status]
}
