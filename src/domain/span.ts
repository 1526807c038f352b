import { z } from 'zod/v4'

/** Half-open range of UTF-16 offsets: `text.slice(start, end)` is what it names. */
export const SpanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof SpanSchema>
