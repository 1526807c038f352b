import { factQuerySchema } from '../../fact-search/fact-query.ts'
import { CursorSchema, LimitSchema, pageSchema, queryParameter } from '../cursor.ts'
import { FactViewSchema } from './passage-schemas.ts'

/** What chooses facts and orders them; the exports take nothing else. */
export const FigureFiltersSchema = factQuerySchema(queryParameter)

export const FigureListQuerySchema = FigureFiltersSchema.extend({ limit: LimitSchema, cursor: CursorSchema })

export const FigureListSchema = pageSchema(FactViewSchema).meta({
  id: 'FigureList',
  description: 'Các số liệu khớp với bộ lọc, một trang',
})
