import { describe, expect, test } from 'vitest'
import { plainHtml } from '../../../ingest/read/plain-html.ts'

describe('HTML that converters leave in Markdown', () => {
  test.each([
    ['cộng đồng<sup>12</sup>.', 'cộng đồng¹².'],
    ['7.050 m<sup>2</sup>', '7.050 m²'],
    ['Kế hoạch<br/>năm 2022', 'Kế hoạch năm 2022'],
    ['Thu&nbsp;ngân sách &lt; 5%', 'Thu ngân sách < 5%'],
    ['<!-- trang 3 -->Thu', 'Thu'],
    ['<span style="color:red">đạt</span> 45%', 'đạt 45%'],
    ['tỷ lệ < 5% và > 2%', 'tỷ lệ < 5% và > 2%'],
  ])('%j becomes %j', (html, text) => {
    expect(plainHtml(html)).toBe(text)
  })

  test('a table becomes one with bars', () => {
    const table = '<table><tr><th>Chỉ tiêu</th>\n<th>2021</th></tr><tr><td>Thu</td><td></td></tr></table>'
    const rows = plainHtml(table)
      .trim()
      .split('\n')
      .map((row) => row.replace(/\s+/gu, ' ').trim())
    expect(rows).toEqual(['| Chỉ tiêu | 2021 |', '| Thu | |'])
  })
})
