import type { FindingVerdict } from '../../src/domain/finding.ts'

/** In the order of their weight: what does not agree is what people come for. */
export const VERDICTS = [
  'contradiction',
  'rounding',
  'consistent',
] as const satisfies readonly FindingVerdict[]

/** Findings that are shown at first, and that every "Xem thêm" adds. */
export const FINDINGS_AT_A_TIME = 20
const MOST_FINDINGS = 400

/** All that the page shows follows from this, and its address holds it. */
export interface AuditState {
  readonly verdict: FindingVerdict
  readonly kind: string
  readonly document: string
  readonly shown: number
}

/** The state in the query part of an address; what is no state is left out. */
export function readAuditState(query: string): AuditState {
  const given = new URLSearchParams(query)
  const shown = Math.ceil(Number(given.get('shown')) / FINDINGS_AT_A_TIME) * FINDINGS_AT_A_TIME
  return {
    verdict: VERDICTS.find((verdict) => verdict === given.get('verdict')) ?? 'contradiction',
    kind: given.get('kind')?.trim() ?? '',
    document: given.get('document')?.trim() ?? '',
    shown: shown > 0 ? Math.min(shown, MOST_FINDINGS) : FINDINGS_AT_A_TIME,
  }
}

/** The address of the page in a state; only what differs from the first visit stands in it. */
export function auditAddress({ verdict, kind, document, shown }: AuditState): string {
  const query = new URLSearchParams()
  if (verdict !== 'contradiction') query.set('verdict', verdict)
  if (kind !== '') query.set('kind', kind)
  if (document !== '') query.set('document', document)
  if (shown !== FINDINGS_AT_A_TIME) query.set('shown', String(shown))
  return query.size === 0 ? '/audit' : `/audit?${query.toString()}`
}

/** A page of findings as GET /api/audit takes it. */
export function auditQuery({ verdict, kind, document }: AuditState, limit: number, cursor: string): string {
  const query = new URLSearchParams({ verdict, limit: String(limit) })
  if (kind !== '') query.set('kind', kind)
  if (document !== '') query.set('document', document)
  if (cursor !== '') query.set('cursor', cursor)
  return query.toString()
}
