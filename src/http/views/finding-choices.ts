import { FindingKindSchema, FindingVerdictSchema, type Finding } from '../../domain/finding.ts'
import type { Library } from '../../ports.ts'
import type { FindingChoices } from '../schemas/audit-schemas.ts'

/** What findings are asked for by, each part left out or stated. */
export interface FindingFilters {
  verdict?: Finding['verdict'] | undefined
  kind?: Finding['kind'] | undefined
  document?: string | undefined
}

/** Whether a finding is one of those asked for. */
export function findingFilter({ verdict, kind, document }: FindingFilters): (finding: Finding) => boolean {
  return (finding) =>
    (verdict === undefined || finding.verdict === verdict) &&
    (kind === undefined || finding.kind === kind) &&
    (document === undefined || finding.documentId === document)
}

/** What each filter could be set to with the others as they are; every verdict is named, also one that nothing has. Pure. */
export function findingChoices(
  findings: readonly Finding[],
  filters: FindingFilters,
  library: Pick<Library, 'documents'>,
): FindingChoices {
  const without = (filter: keyof FindingFilters) =>
    findings.filter(findingFilter({ ...filters, [filter]: undefined }))
  const [anyVerdict, anyKind, anyDocument] = [without('verdict'), without('kind'), without('document')]
  const countOf = (found: readonly Finding[], isOne: (finding: Finding) => boolean) =>
    found.reduce((count, finding) => count + Number(isOne(finding)), 0)
  return {
    verdicts: FindingVerdictSchema.options.map((value) => ({
      value,
      count: countOf(anyVerdict, ({ verdict }) => verdict === value),
    })),
    kinds: FindingKindSchema.options
      .map((value) => ({ value, count: countOf(anyKind, ({ kind }) => kind === value) }))
      .filter(({ count }) => count > 0),
    documents: library
      .documents()
      .map(({ id, title }) => ({
        value: id,
        title,
        count: countOf(anyDocument, ({ documentId }) => documentId === id),
      }))
      .filter(({ count }) => count > 0),
  }
}
