import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEmbeddings, encodeEmbeddings } from '../../../src/store/embedding-cache.ts'
import { sha256Of } from '../../../src/store/index-layout.ts'

const DIMENSIONS = 3
const vector = fc.float32Array({ minLength: DIMENSIONS, maxLength: DIMENSIONS, noNaN: true })
const cache = fc
  .dictionary(fc.string(), vector)
  .map((byText) => new Map(Object.entries(byText).map(([text, floats]) => [sha256Of(text), floats])))

describe('kept vectors', () => {
  it('come back bit for bit', () => {
    fc.assert(
      fc.property(cache, (given) => {
        const read = decodeEmbeddings(encodeEmbeddings(given), DIMENSIONS)
        expect(read.size).toBe(given.size)
        for (const [key, floats] of given) {
          expect(read.get(key)).toEqual(floats)
        }
      }),
    )
  })

  it('are written in one order, whatever order they were made in', () => {
    const [a, b] = [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)]
    const [first, second] = [sha256Of('một'), sha256Of('hai')]
    const forward = new Map([
      [first, a],
      [second, b],
    ])
    const backward = new Map([
      [second, b],
      [first, a],
    ])
    expect(encodeEmbeddings(forward)).toEqual(encodeEmbeddings(backward))
  })

  it('are refused when bytes are missing', () => {
    const bytes = encodeEmbeddings(new Map([[sha256Of('một'), Float32Array.of(1, 2, 3)]]))
    expect(() => decodeEmbeddings(bytes.subarray(1), DIMENSIONS)).toThrow(RangeError)
  })
})
