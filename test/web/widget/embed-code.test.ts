import { describe, expect, it } from 'vitest'
import { embedCode } from '../../../web/widget-demo/embed-code.ts'

describe('embedCode', () => {
  it('is a script element that keeps quotes in a question as text', () => {
    const code = embedCode('https://hoidap.example.vn', {
      color: '#8a1c1c',
      question: '"Thu" & chi?',
      position: 'left',
    })
    expect(code).toBe(
      [
        '<script',
        '  src="https://hoidap.example.vn/widget.js"',
        '  data-color="#8a1c1c"',
        '  data-question="&quot;Thu&quot; &amp; chi?"',
        '  data-position="left"',
        '  defer',
        '></script>',
      ].join('\n'),
    )
  })
})
