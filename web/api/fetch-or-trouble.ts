import { readProblem, retryAfterSeconds, TroubleError } from './trouble.ts'

/** `fetch`, with the network's and the server's refusals as TroubleError. An abort stays an abort. */
export async function fetchOrTrouble(address: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error
    throw new TroubleError({ kind: navigator.onLine ? 'unreachable' : 'offline' }, { cause: error })
  })
  if (response.ok) return response
  throw new TroubleError({
    kind: 'refused',
    ...readProblem(await bodyText(response)),
    status: response.status,
    retryAfterSeconds: retryAfterSeconds(response.headers.get('Retry-After'), new Date()),
  })
}

/** The whole body as text. Throws TroubleError when the connection breaks before its end. */
export async function bodyText(response: Response): Promise<string> {
  return response.text().catch((cause: unknown) => {
    throw new TroubleError({ kind: 'interrupted' }, { cause })
  })
}
