/** A page of a list that goes on behind its cursor. */
export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** The service gives no longer pages. */
const LONGEST_PAGE = 200

/** The first `wanted` items of a list, in as many requests as that takes, as one page. */
export async function fetchPages<Item, Answer extends Page<Item>>(
  wanted: number,
  fetchPage: (limit: number, cursor: string) => Promise<Answer>,
): Promise<Answer> {
  const first = await fetchPage(Math.min(wanted, LONGEST_PAGE), '')
  const items = [...first.items]
  let { nextCursor } = first
  while (nextCursor !== null && items.length < wanted) {
    const next = await fetchPage(Math.min(wanted - items.length, LONGEST_PAGE), nextCursor)
    items.push(...next.items)
    nextCursor = next.nextCursor
  }
  return { ...first, items, nextCursor }
}
