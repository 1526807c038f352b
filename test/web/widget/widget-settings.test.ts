import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../web/widget/widget-settings.ts'

const SOURCE = 'https://hoidap.example.vn/widget.js?v=2'

describe('readSettings', () => {
  it('finds the frame and the chat beside the script', () => {
    const { frameAddress, chatAddress } = readSettings(SOURCE, {})
    expect(frameAddress.href).toBe('https://hoidap.example.vn/embed')
    expect(chatAddress.href).toBe('https://hoidap.example.vn/')
  })

  it('takes what the page says', () => {
    expect(
      readSettings(SOURCE, { color: ' #8a1c1c ', question: ' Thu ngân sách? ', position: 'LEFT' }),
    ).toMatchObject({
      color: '#8a1c1c',
      question: 'Thu ngân sách?',
      side: 'left',
    })
  })

  it('does without it', () => {
    expect(readSettings(SOURCE, {})).toMatchObject({ color: null, question: '', side: 'right' })
    expect(readSettings(SOURCE, { position: 'giữa' }).side).toBe('right')
  })
})
