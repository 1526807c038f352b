import { describe, expect, it } from 'vitest'
import { INGEST_EXIT, prepareIndex, StartError } from '../../src/prepare-index.ts'
import type { IndexState } from '../../src/store/index-state.ts'

const FRESH = { state: 'fresh' } as const
const MISSING = { state: 'missing', reason: 'chưa dựng lần nào' } as const

/** Runs the preparation over a list of states, each seen once, and a list of exit codes of the ingest. */
async function prepare(
  states: ('fresh' | Exclude<IndexState, { state: 'fresh' }>)[],
  exits: (number | null)[] = [],
) {
  const said: string[] = []
  const stop = new AbortController()
  const ran: number[] = []
  let waits = 0
  await prepareIndex({
    checkState: () => {
      const state = states.shift()
      if (state === undefined) throw new Error('the state is looked at once too often')
      return Promise.resolve(state === 'fresh' ? { ...FRESH, manifest: UNREAD } : state)
    },
    runIngest: () => {
      const exit = exits.shift()
      if (exit === undefined) throw new Error('the ingest runs once too often')
      ran.push(exit ?? -1)
      if (exit === null) stop.abort()
      return Promise.resolve(exit)
    },
    say: (line) => said.push(line),
    wait: () => {
      waits += 1
      return Promise.resolve()
    },
    signal: stop.signal,
  })
  return { said, ran, waits }
}

/** The preparation never looks into it. */
const UNREAD = new Proxy({} as never, {
  get: () => {
    throw new Error('the manifest is not needed')
  },
})

describe('prepareIndex', () => {
  it('does nothing, and says nothing, for a fresh index', async () => {
    expect(await prepare(['fresh'])).toEqual({ said: [], ran: [], waits: 0 })
  })

  it.each([
    [MISSING, 'Chưa có chỉ mục (chưa dựng lần nào); đang dựng lại từ tài liệu…'],
    [{ state: 'stale', reason: 'thêm b.md' }, 'Chỉ mục đã cũ (thêm b.md); đang dựng lại từ tài liệu…'],
    [{ state: 'corrupt', reason: 'x' }, 'Chỉ mục bị hỏng (x); đang dựng lại từ tài liệu…'],
    [
      { state: 'foreign', reason: 'x' },
      'Chỉ mục không phải của phiên bản này (x); đang dựng lại từ tài liệu…',
    ],
  ] as const)('builds an index that is $state and says so', async (state, line) => {
    expect(await prepare([state, 'fresh'], [INGEST_EXIT.done])).toEqual({ said: [line], ran: [0], waits: 0 })
  })

  it('waits for another process that is building', async () => {
    const { said, waits } = await prepare(
      [MISSING, MISSING, MISSING, 'fresh'],
      [INGEST_EXIT.locked, INGEST_EXIT.locked, INGEST_EXIT.locked],
    )
    expect(said.slice(1)).toEqual(['Một tiến trình khác đang dựng chỉ mục; đang chờ…'])
    expect(waits).toBe(2)
  })

  it('gives up when the ingest fails, whose reason was shown', async () => {
    await expect(prepare([MISSING, MISSING], [1])).rejects.toThrow(StartError)
  })

  it('gives up when the ingest ends well and the index is still not usable', async () => {
    const corrupt = { state: 'corrupt', reason: 'tệp words.json sai' } as const
    await expect(prepare([MISSING, corrupt], [0])).rejects.toThrow(/tệp words\.json sai/)
  })

  it('ends without a word when it is asked to stop', async () => {
    expect(await prepare([MISSING], [null])).toMatchObject({ ran: [-1] })
  })
})
