import { expect, it } from 'vitest'
import { fetchPages } from '../../../web/api/fetch-pages.ts'

const listOf = (length: number) => {
  const asked: number[] = []
  const fetchPage = (limit: number, cursor: string) => {
    asked.push(limit)
    const start = Number(cursor)
    const items = Array.from({ length: Math.min(limit, length - start) }, (_, place) => start + place)
    return Promise.resolve({
      items,
      nextCursor: start + limit < length ? String(start + limit) : null,
      total: length,
    })
  }
  return { asked, fetchPage }
}

it.each([
  [50, 475, [50], 50, '50'],
  [200, 475, [200], 200, '200'],
  [450, 475, [200, 200, 50], 450, '450'],
  [1000, 475, [200, 200, 200], 475, null],
  [50, 3, [50], 3, null],
])('%i of %i items take requests of %j', async (wanted, length, requests, count, nextCursor) => {
  const { asked, fetchPage } = listOf(length)
  const page = await fetchPages(wanted, fetchPage)
  expect(asked).toEqual(requests)
  expect(page.items).toEqual(Array.from({ length: count }, (_, place) => place))
  expect(page).toMatchObject({ nextCursor, total: length })
})
