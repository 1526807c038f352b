/** Vectors of embedded texts by the SHA-256 of the text, so that the next ingest embeds only what is new. */
export type EmbeddingCache = ReadonlyMap<string, Float32Array>

const KEY_BYTES = 32
const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT

/** Records of 32 bytes of key and the vector's 32-bit floats, little endian, in order of the keys. */
export function encodeEmbeddings(cache: EmbeddingCache): Uint8Array {
  const records = [...cache].sort(([a], [b]) => (a < b ? -1 : 1))
  return Buffer.concat(
    records.flatMap(([key, vector]) => {
      const floats = Buffer.alloc(vector.length * FLOAT_BYTES)
      vector.forEach((value, place) => floats.writeFloatLE(value, place * FLOAT_BYTES))
      return [Buffer.from(key, 'hex'), floats]
    }),
  )
}

/** What `encodeEmbeddings` wrote, bit for bit. Throws RangeError when the bytes are no whole number of records. */
export function decodeEmbeddings(bytes: Uint8Array, dimensions: number): EmbeddingCache {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const recordBytes = KEY_BYTES + dimensions * FLOAT_BYTES
  if (buffer.length % recordBytes !== 0) throw new RangeError(`${buffer.length} bytes are no whole records`)
  const cache = new Map<string, Float32Array>()
  for (let start = 0; start < buffer.length; start += recordBytes) {
    const key = buffer.toString('hex', start, start + KEY_BYTES)
    const vectorStart = start + KEY_BYTES
    const vector = Float32Array.from({ length: dimensions }, (_, place) =>
      buffer.readFloatLE(vectorStart + place * FLOAT_BYTES),
    )
    cache.set(key, vector)
  }
  return cache
}
