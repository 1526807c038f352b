import { describe, expect, it } from 'vitest'
import type { ChannelCapabilities, OutboundPart } from '../../../../src/channels/channel.ts'
import {
  renderAnswer,
  renderSources,
  type RenderedAnswer,
} from '../../../../src/channels/render/render-answer.ts'
import type { AnswerResponse } from '../../../../src/domain/answer.ts'
import { tourismAnswer } from '../../../support/browser-answers.ts'
import { event } from '../made-up-channel.ts'

const HTML: ChannelCapabilities = {
  maxText: 4000,
  format: 'html',
  hasButtons: true,
  maxDelayMs: null,
  maxRateWaits: 3,
}
const PLAIN: ChannelCapabilities = { ...HTML, maxText: 2000, format: 'plain', hasButtons: false }
const SITE = 'https://hoidap.example.vn'

function parts(answer: AnswerResponse, changes: Partial<RenderedAnswer> = {}): OutboundPart[] {
  return renderAnswer({
    answer,
    question: 'doanh thu du lich',
    event: event(1),
    capabilities: HTML,
    choiceKey: 'k1',
    publicBaseUrl: SITE,
    ...changes,
  })
}

function only(rendered: readonly OutboundPart[]) {
  const [part] = rendered
  if (rendered.length !== 1 || part?.kind !== 'text') throw new Error('one message was expected')
  return part
}

describe('an answer as a message', () => {
  it('says first what was asked, with its checked figures, then notes and sources', () => {
    const { plain } = only(parts(tourismAnswer()))
    expect(plain.split('\n')).toEqual([
      'Doanh thu du lịch năm 2024 đạt 8,6 tỷ đồng\u00a0✓, tăng 12%\u00a0✓ so với năm 2023. [1]',
      '',
      'Lưu ý: Báo cáo ghi hai số liệu khác nhau về lượng khách; câu trả lời dùng số ở mục 1.',
      '',
      'Nguồn (✓ là số liệu đã đối chiếu với báo cáo)',
      '[1] I. KẾT QUẢ THỰC HIỆN NĂM 2024 › 1. Về kinh tế',
      'Báo cáo tình hình kinh tế - xã hội xã Thanh Bình năm 2024',
    ])
  })

  it('is HTML where the platform knows it: figures bold, sources linked, everything else escaped', () => {
    const { text } = only(parts(tourismAnswer({ notes: ['a < b & "c"'] })))
    expect(text).toContain('<b>8,6 tỷ đồng\u00a0✓</b>')
    expect(text).toContain(`<a href="${SITE}/report/bao-cao-xa-thanh-binh-2024#`)
    expect(text).toContain('Lưu ý: a &lt; b &amp; "c"')
  })

  it('is plain text elsewhere, with one link at the end and next questions by number', () => {
    const { text, plain, buttons } = only(parts(tourismAnswer(), { capabilities: PLAIN }))
    expect(text).toBe(plain)
    expect(buttons).toEqual([])
    expect(text).toContain(
      'trả lời số:\n1. Lượng khách năm 2024 là bao nhiêu?\n2. Thu ngân sách đạt bao nhiêu?',
    )
    expect(text.match(/https:/gu)).toHaveLength(1)
    expect(text.split('\n').at(-1)).toContain(`${SITE}/report/`)
  })

  it('gives no links without a public address', () => {
    expect(only(parts(tourismAnswer(), { publicBaseUrl: null })).text).not.toContain('href')
    expect(only(parts(tourismAnswer(), { publicBaseUrl: null, capabilities: PLAIN })).text).not.toContain(
      'http',
    )
  })

  it('has buttons for next questions and a vote, each within 64 bytes', () => {
    const { buttons } = only(parts(tourismAnswer()))
    expect(buttons.map((row) => row.map(({ label }) => label))).toEqual([
      ['Lượng khách năm 2024 là bao nhiêu?'],
      ['Thu ngân sách đạt bao nhiêu?'],
      ['Hữu ích', 'Chưa đúng'],
    ])
    for (const { data } of buttons.flat()) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
  })

  it('tells how a completed question was understood, behind the answer', () => {
    const { plain } = only(parts(tourismAnswer({ resolvedQuestion: 'Doanh thu du lịch năm 2024?' })))
    expect(plain.split('\n').slice(1, 3)).toEqual(['', 'Đã hiểu là: Doanh thu du lịch năm 2024?'])
  })

  it('replies to the message in a group', () => {
    expect(only(parts(tourismAnswer(), { event: event(7, { isGroup: true, threadId: '3' }) }))).toMatchObject(
      {
        replyTo: '7',
        threadId: '3',
      },
    )
    expect(only(parts(tourismAnswer())).replyTo).toBeNull()
  })

  it('says a long answer more shortly, then in several messages with a link to the whole', () => {
    const sentence = 'Nghị quyết về chuyển đổi số 😀 đạt 8,6 tỷ đồng, <thấp> & cao_ *12%*. '
    const long = tourismAnswer({ answer: sentence.repeat(150), figures: [], notes: [] })
    const messages = parts(long, { capabilities: PLAIN }).map((part) =>
      part.kind === 'text' ? part.text : '',
    )
    expect(messages.length).toBeGreaterThan(4)
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(2000)
      expect(message).toBe(message.normalize('NFC'))
      expect(message).not.toMatch(/\d\s*$/u)
    }
    expect(messages.join('').startsWith(sentence.repeat(150))).toBe(true)
    expect(messages.at(-1)).toContain(`${SITE}/?q=doanh%20thu%20du%20lich`)
  })

  it('names the opening part where no heading stands above', () => {
    const [citation] = tourismAnswer().citations
    const answer = tourismAnswer({
      citations: citation === undefined ? [] : [{ ...citation, sectionPath: [] }],
    })
    expect(only(parts(answer)).plain).toContain('\n[1] Phần mở đầu\n')
  })
})

describe('the sources of the last answer', () => {
  it('are its exact words with their place', () => {
    const target = { answer: tourismAnswer(), event: event(1), capabilities: PLAIN, publicBaseUrl: null }
    expect(only(renderSources(target)).text).toBe(
      '[1] “doanh thu du lịch đạt 8,6 tỷ đồng, tăng 12% so với năm 2023”\n' +
        'Báo cáo tình hình kinh tế - xã hội xã Thanh Bình năm 2024 › I. KẾT QUẢ THỰC HIỆN NĂM 2024 › 1. Về kinh tế',
    )
  })
})
