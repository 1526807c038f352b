import type { Fact } from '../../src/domain/fact.ts'

/** How many facts lack what a reader needs to understand them. */
export interface FactCoverage {
  total: number
  withoutLabel: number
  withoutPeriod: number
  withoutUnit: number
}

export function factCoverage(facts: readonly Fact[]): FactCoverage {
  return {
    total: facts.length,
    withoutLabel: facts.filter(({ label }) => label === '').length,
    withoutPeriod: facts.filter(({ period }) => period === null).length,
    withoutUnit: facts.filter(({ unit }) => unit === '').length,
  }
}
