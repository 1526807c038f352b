import { describe, expect, it } from 'vitest'
import { readableInk } from '../../../web/widget/readable-ink.ts'

describe('readableInk', () => {
  it.each([
    ['rgb(255, 255, 255)', '#000000'],
    ['rgb(255, 212, 0)', '#000000'],
    ['rgb(118, 118, 118)', '#000000'],
    ['rgb(11, 90, 125)', '#ffffff'],
    ['rgb(138, 28, 28)', '#ffffff'],
    ['rgb(0, 0, 0)', '#ffffff'],
  ])('on %s is %s', (ground, ink) => {
    expect(readableInk(ground)).toBe(ink)
  })

  it.each(['rgba(0, 0, 0, 0)', 'rgba(11, 90, 125, 0.5)', 'color(srgb 1 0 0)', ''])(
    'is unknown on "%s"',
    (ground) => {
      expect(readableInk(ground)).toBeNull()
    },
  )
})
