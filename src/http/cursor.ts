import { createHash } from 'node:crypto'
import { z } from 'zod/v4'
import { InvalidInputError } from '../domain/errors.ts'

/**
 * Lists that come in pages. A cursor is opaque text: the place where the next page begins, with a checksum of the filters,
 * so that a cursor of another list is refused instead of skipping what it never counted.
 */

export const DEFAULT_LIMIT = 50
export const MAX_LIMIT = 200

/** How a parameter of an address is called in messages. */
export const queryParameter = (parameter: string) => `Tham số “${parameter}”`

const LIMIT_RULE = `${queryParameter('limit')} phải là số nguyên từ 1 đến ${MAX_LIMIT}`

/** How many items a page holds, as it stands in an address. */
export const LimitSchema = z
  .string(LIMIT_RULE)
  .regex(/^\d{1,4}$/, LIMIT_RULE)
  .transform(Number)
  .refine((limit) => limit >= 1 && limit <= MAX_LIMIT, LIMIT_RULE)
  .default(DEFAULT_LIMIT)
  .describe(`Số mục trong một trang, từ 1 đến ${MAX_LIMIT}`)

export const CursorSchema = z
  .string(`${queryParameter('cursor')} phải là một chuỗi`)
  .optional()
  .describe('Giá trị `nextCursor` của trang trước, cùng bộ lọc')

export type Filters = Readonly<Record<string, string | undefined>>

/** The cursor of the page that begins at `offset` of the list that `filters` give. */
export function encodeCursor(offset: number, filters: Filters): string {
  return Buffer.from(`${offset}.${checksumOf(filters)}`).toString('base64url')
}

/** The offset in a cursor. Throws InvalidInputError when it was not made by `encodeCursor` for the same filters. */
export function decodeCursor(cursor: string, filters: Filters): number {
  const match = /^(\d{1,9})\.([0-9a-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (match === null) {
    throw new InvalidInputError('cursor', `${queryParameter('cursor')} không phải giá trị do dịch vụ này cấp`)
  }
  if (match[2] !== checksumOf(filters)) {
    throw new InvalidInputError(
      'cursor',
      `${queryParameter('cursor')} thuộc về một bộ lọc khác; hãy tải lại từ trang đầu`,
    )
  }
  return Number(match[1])
}

/** A page as the API shows it. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    total: z.int().describe('Số mục khớp với bộ lọc, kể cả ngoài trang này'),
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Gửi lại cùng bộ lọc để lấy trang sau; null ở trang cuối'),
  })
}

export interface Page<Item> {
  total: number
  items: Item[]
  nextCursor: string | null
}

/** The page of a whole list that a request asks for; empty behind the end. Throws InvalidInputError on a foreign cursor. */
export function pageOf<Item>(
  list: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  filters: Filters,
): Page<Item> {
  const start = cursor === undefined ? 0 : decodeCursor(cursor, filters)
  const end = start + limit
  return {
    total: list.length,
    items: list.slice(start, end),
    nextCursor: end < list.length ? encodeCursor(end, filters) : null,
  }
}

/** Of the filters that are set, whatever their order. */
function checksumOf(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined)
  const text = JSON.stringify(set.sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
