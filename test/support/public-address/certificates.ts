import { generate } from 'selfsigned'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Certificate {
  key: string
  cert: string
}

/** An authority that nobody trusts but who is told to. */
export async function makeAuthority(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Authority of tests' }], {
    ...KIND,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
    notBeforeDate: new Date(Date.now() - 100 * DAY_MS),
    notAfterDate: new Date(Date.now() + 100 * DAY_MS),
  })
  return { key: made.private, cert: made.cert }
}

/** A certificate of a name, from the authority or (null) signed with its own key. */
export async function makeCertificate(
  host: string,
  authority: Certificate | null,
  { daysLeft = 60 }: { daysLeft?: number } = {},
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: host }], {
    ...KIND,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    notBeforeDate: new Date(Date.now() - 90 * DAY_MS),
    notAfterDate: new Date(Date.now() + daysLeft * DAY_MS),
    ...(authority === null ? {} : { ca: authority }),
  })
  return { key: made.private, cert: made.cert }
}

const KIND = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const
