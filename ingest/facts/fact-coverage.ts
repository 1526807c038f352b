import type { Fact } from '../../src/domain/fact.ts'

/** How many facts lack what a reader needs to understand them. */
export interface FactCoverage {
  total: number
  withoutLabel: number
  withoutPeriod: number
  withoutUnit: number
}

/**
 * Above this share of facts without label, period or unit a person is warned: one in fifty is what the development documents
 * stay well below, and a table or a layout that is not understood goes far beyond.
 */
export const COVERAGE_LIMIT = 0.02

export function factCoverage(facts: readonly Fact[]): FactCoverage {
  return {
    total: facts.length,
    withoutLabel: facts.filter(({ label }) => label === '').length,
    withoutPeriod: facts.filter(({ period }) => period === null).length,
    withoutUnit: facts.filter(({ unit }) => unit === '').length,
  }
}
