import { parseArgs } from 'node:util'
import { z } from 'zod/v4'

const TypedValue = z.union([z.string(), z.boolean()]).optional()

/** The options that a command knows: those that take a value, and those that are there or not. */
export type KnownOptions = Readonly<Record<string, { type: 'string' | 'boolean' }>>

export interface TypedWords {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
}

/** What was typed behind a command, its options by name; or in Vietnamese which of them is unknown or not typed as it must be. */
export function readOptions(words: readonly string[], known: KnownOptions): TypedWords | { problem: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const problem = tokens.map((token) => problemOf(token, known)).find((found) => found !== null)
  if (problem !== undefined) return { problem }
  return { values: z.record(z.string(), TypedValue).parse({ ...values }), positionals }
}

type Token = ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens'][number]

function problemOf(token: Token, known: KnownOptions): string | null {
  if (token.kind !== 'option') return null
  const { name, rawName, value } = token
  const option = Object.entries(known).find(([one]) => one === name)?.[1]
  if (option === undefined) return `Không có tùy chọn ${rawName}`
  if (option.type === 'boolean') return value === undefined ? null : `${rawName} không nhận giá trị`
  return value === undefined || value === '' ? `${rawName} cần một giá trị` : null
}
