import { expect, it } from 'vitest'
import { relationName, statusName } from '../../../web/facts/fact-names.ts'

it('begins with a capital, in the words of the files and the terminal', () => {
  expect(['actual', 'estimate', 'plan'].map(statusName)).toEqual(['Thực hiện', 'Ước thực hiện', 'Kế hoạch'])
  expect(relationName('planShare')).toBe('So với kế hoạch')
})

it('takes a value that it does not know for its own name', () => {
  expect(relationName('forecast')).toBe('Forecast')
})
