import { expect, it } from 'vitest'
import { markRuns } from '../../../web/quotes/mark-runs.ts'

const QUOTE = 'có 25 hộ (13 hộ xây mới)'
const marked = (...places: { start: number; end: number }[]) =>
  markRuns(QUOTE, places)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

it('marks places in a quote and loses nothing', () => {
  expect(marked({ start: 3, end: 8 })).toBe('có [25 hộ] (13 hộ xây mới)')
  expect(marked({ start: 10, end: 15 }, { start: 3, end: 8 })).toBe('có [25 hộ] ([13 hộ] xây mới)')
  expect(marked()).toBe(QUOTE)
})

it('takes places that overlap for one', () => {
  expect(marked({ start: 3, end: 6 }, { start: 5, end: 8 })).toBe('có [25 hộ] (13 hộ xây mới)')
})

it('leaves out places that are not in the quote', () => {
  expect(marked({ start: -2, end: 3 }, { start: 20, end: 90 }, { start: 5, end: 5 })).toBe(QUOTE)
})
