import type { Fact } from '../../src/domain/fact.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { Passage } from '../../src/domain/passage.ts'

/** Every printed figure of a document that can be recomputed from printed ones, in document order. */
export function auditDocument(passages: readonly Passage[], facts: readonly Fact[]): Finding[] {
  return []
}
