import { z } from 'zod/v4'
import { factQuerySchema } from '../../fact-search/fact-query.ts'
import { CursorSchema, LimitSchema } from '../cursor.ts'
import { FactViewSchema } from './passage-schemas.ts'

/** What chooses facts and orders them; the exports take nothing else. */
export const FigureFiltersSchema = factQuerySchema((parameter) => `Tham số “${parameter}”`)

export const FigureListQuerySchema = FigureFiltersSchema.extend({ limit: LimitSchema, cursor: CursorSchema })

export const FigureListSchema = z
  .object({
    total: z.int().describe('Số số liệu khớp, kể cả ngoài trang này'),
    items: z.array(FactViewSchema),
    nextCursor: z.string().nullable().describe('Gửi lại cùng bộ lọc để lấy trang sau; null ở trang cuối'),
  })
  .meta({ id: 'FigureList', description: 'Các số liệu khớp với bộ lọc, một trang' })
