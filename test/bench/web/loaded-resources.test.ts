import { describe, expect, it } from 'vitest'
import { weightOf } from '../../../bench/web/loaded-resources.ts'

describe('the weight of a first visit', () => {
  it('counts what was transferred, scripts also by themselves', () => {
    const weight = weightOf([
      { mimeType: 'text/html', wireBytes: 1024 },
      { mimeType: 'text/javascript', wireBytes: 2048 },
      { mimeType: 'application/javascript', wireBytes: 512 },
      { mimeType: 'application/json', wireBytes: 256 },
    ])
    expect(weight).toEqual({ requests: 4, wireKilobytes: 3.75, scriptKilobytes: 2.5 })
  })

  it('is nothing when nothing was transferred', () => {
    expect(weightOf([])).toEqual({ requests: 0, wireKilobytes: 0, scriptKilobytes: 0 })
  })
})
