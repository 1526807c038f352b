import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../../src/answer/phrases/phrases.ts'
import { smallTalkKind } from '../../../src/question/small-talk.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { askSuggesting } from '../../support/suggesting.ts'

const { ask } = await askSuggesting(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a message that is no question', () => {
  it.each([
    ['xin chào', 'greeting'],
    ['bạn là ai', 'greeting'],
    ['cảm ơn bạn nhiều nhé', 'thanks'],
    ['cam on', 'thanks'],
    ['Cảm ơn, tạm biệt!', 'goodbye'],
    ['tam biet', 'goodbye'],
  ] as const)('%s is a %s', async (message, kind) => {
    expect(smallTalkKind(message)).toBe(kind)
    const { status, answer } = await answerTo(message)
    expect({ status, answer }).toEqual({ status: 'smalltalk', answer: PHRASES[kind] })
  })

  it.each(['xin chào', 'bạn là ai', 'bạn làm được gì'])('%s gets questions to try', async (message) => {
    expect((await answerTo(message)).suggestions).toHaveLength(3)
  })
})

describe('an insult', () => {
  it.each(['đồ ngu', 'trợ lý vớ vẩn', 'sao mày ngu thế', 'do ngu'])(
    '%s is put aside politely',
    async (message) => {
      const { status, answer, citations, figures } = await answerTo(message)
      expect({ status, answer }).toEqual({ status: 'refused', answer: PHRASES.insulted })
      expect([...citations, ...figures]).toEqual([])
    },
  )

  it('beside a question does not keep it from being answered', async () => {
    expect((await answerTo('Vớ vẩn thật, có bao nhiêu hộ nghèo?')).status).toBe('answered')
  })
})

describe('what has nothing to do with a report', () => {
  it.each([
    'Thời tiết hôm nay thế nào?',
    'Cách nấu phở bò?',
    'Viết code Python tính giai thừa',
    'Kết quả bóng đá tối qua',
  ])('%s is not answered', async (message) => {
    const { status, citations, figures } = await answerTo(message)
    expect(['not_found', 'refused']).toContain(status)
    expect([...citations, ...figures]).toEqual([])
  })
})
