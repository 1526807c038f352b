import { connect, type TLSSocket } from 'node:tls'
import { resultOfFailure } from '../../channels/network-failure.ts'
import { REACH_TIMEOUT_MS, type Reach } from './reach.ts'

/** What a connection to the public address shows before anything is asked. */
export type CertificateView =
  | { kind: 'unreachable'; code: string }
  | {
      kind: 'seen'
      /** OpenSSL's or Node's name of what is wrong; null when browsers and platforms would accept it. */
      trouble: string | null
      endsAt: Date
      /** "DNS:hoidap.example.vn, DNS:…" */
      names: string
      /** Where the name leads from this machine. */
      address: string
    }

/** Connects and looks at the certificate, also at one that nobody would accept. Never rejects. */
export function inspectCertificate(url: URL, reach: Reach): Promise<CertificateView> {
  return new Promise((resolve) => {
    const socket = connect({
      host: url.hostname,
      port: url.port === '' ? 443 : Number(url.port),
      servername: url.hostname,
      rejectUnauthorized: false,
      ...reach,
    })
    socket.setTimeout(REACH_TIMEOUT_MS, () => {
      socket.destroy()
      resolve({ kind: 'unreachable', code: 'timeout' })
    })
    socket.once('error', (error) => {
      resolve({ kind: 'unreachable', code: resultOfFailure(error).code ?? 'network' })
    })
    socket.once('secureConnect', () => {
      resolve(viewOf(socket))
      socket.destroy()
    })
  })
}

function viewOf(socket: TLSSocket): CertificateView {
  const { valid_to: endsAt, subjectaltname: names = '' } = socket.getPeerCertificate()
  return {
    kind: 'seen',
    trouble: socket.authorized ? null : String(socket.authorizationError),
    endsAt: new Date(endsAt),
    names,
    address: socket.remoteAddress ?? '',
  }
}
