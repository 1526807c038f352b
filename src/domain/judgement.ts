import { z } from 'zod/v4'
import { TermRangeSchema } from './computation.ts'

/**
 * What a question asks to be judged by printed figures:
 * - `plan`: whether a plan was met ("có đạt kế hoạch không") or more than met ("có vượt …")
 * - `direction`: whether something rose or fell; `asked` null for "tăng hay giảm". `isPresumed` when the question takes it for
 *   given ("vì sao … tăng")
 * - `complete`: whether all of something is done ("đã hết chưa", "đủ 100% chưa")
 * - `existence`: every other yes/no question, which a report denies in words ("không có trường hợp nào")
 * - `sides`: which of two named things is more
 * - `extreme`: what is most or least of its kind, or the first so many of it
 * - `place`: at which place of its kind a named thing stands ("xếp thứ mấy")
 * - `limit`: which things of a kind reach, exceed or stay below a value ("xã nào đạt 100%", "nơi nào dưới 90%")
 * - `planList`: which of the indicators met, missed or exceeded their plans
 */
export const JudgementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), asksForMore: z.boolean(), endsWithYet: z.boolean() }),
  z.object({
    kind: z.literal('direction'),
    asked: z.enum(['up', 'down']).nullable(),
    isPresumed: z.boolean(),
    /** Years named, the one compared with included ("2027 … năm trước đó"); "2027 trở đi" is open-ended. */
    times: z.array(z.string()),
    isOpenEnded: z.boolean(),
  }),
  z.object({ kind: z.literal('complete'), endsWithYet: z.boolean() }),
  z.object({ kind: z.literal('existence'), endsWithYet: z.boolean() }),
  z.object({
    kind: z.literal('sides'),
    sides: z.array(TermRangeSchema),
    /** `either` for "nhiều hơn hay ít hơn": said of the first side. */
    asked: z.enum(['more', 'less', 'either']),
  }),
  z.object({
    kind: z.literal('extreme'),
    end: z.enum(['most', 'least']),
    /** How many are asked for: 3 of "top 3", "3 xã có … cao nhất". */
    count: z.int().positive(),
  }),
  z.object({ kind: z.literal('place'), end: z.enum(['most', 'least']) }),
  z.object({
    kind: z.literal('limit'),
    order: z.enum(['reached', 'notReached', 'above', 'below']),
    /** In base units, an exact decimal. */
    baseValue: z.string(),
    baseUnit: z.string(),
  }),
  z.object({ kind: z.literal('planList'), asked: z.enum(['met', 'missed', 'exceeded']) }),
])
export type Judgement = z.infer<typeof JudgementSchema>
export type JudgementOf<K extends Judgement['kind']> = Extract<Judgement, { kind: K }>
