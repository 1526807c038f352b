import type {
  ChannelCapabilities,
  ChannelId,
  InboundEvent,
  OutboundPart,
} from '../../src/channels/channel.ts'
import { renderAnswer } from '../../src/channels/render/render-answer.ts'
import { AnswerResponseSchema, type AnswerResponse } from '../../src/domain/answer.ts'

/** What the platforms can show; their adapters say the same of themselves. */
const PLATFORMS: Readonly<Record<ChannelId, Pick<ChannelCapabilities, 'maxText' | 'format' | 'hasButtons'>>> =
  {
    telegram: { maxText: 4096, format: 'html', hasButtons: true },
    'zalo-oa': { maxText: 2000, format: 'plain', hasButtons: false },
    'zalo-bot': { maxText: 2000, format: 'plain', hasButtons: false },
  }

export interface RenderingResult {
  questions: number
  channels: Record<
    string,
    { messages: number; longest: number; tooLong: number; brokenFigures: number; withoutSource: number }
  >
}

/** Every question's answer as each platform would get it: within limits, figures whole, a source where the answer has one. */
export async function measureRendering(url: string, questions: readonly string[]): Promise<RenderingResult> {
  const answers: AnswerResponse[] = []
  for (const question of questions) answers.push(await ask(url, question))
  const channels: RenderingResult['channels'] = {}
  for (const [id, platform] of Object.entries(PLATFORMS)) {
    const capabilities = { ...platform, maxDelayMs: null, maxRateWaits: 0 }
    const rendered = answers.map((answer) => ({
      answer,
      texts: renderAnswer({
        answer,
        question: 'câu hỏi',
        event: EVENT,
        capabilities,
        choiceKey: 'key',
        publicBaseUrl: 'https://hoidap.example.vn',
      }).map(textOf),
    }))
    const lengths = rendered.flatMap(({ texts }) => texts.map((text) => text.length))
    channels[id] = {
      messages: lengths.length,
      longest: Math.max(...lengths),
      tooLong: lengths.filter((length) => length > platform.maxText).length,
      brokenFigures: rendered.filter(
        ({ answer, texts }) =>
          !answer.figures.every((figure) => texts.some((text) => text.includes(figure.text))),
      ).length,
      withoutSource: rendered.filter(
        ({ answer, texts }) => answer.citations.length > 0 && !texts.some((text) => /^\[1\] \S/mu.test(text)),
      ).length,
    }
  }
  return { questions: questions.length, channels }
}

const EVENT: InboundEvent = {
  channel: 'telegram',
  dedupKey: '1',
  chatId: '1',
  senderId: '1',
  isGroup: false,
  threadId: null,
  messageId: null,
  kind: 'question',
  text: '',
  callbackId: null,
}

function textOf(part: OutboundPart): string {
  return part.kind === 'text' ? part.plain : ''
}

async function ask(url: string, question: string): Promise<AnswerResponse> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return AnswerResponseSchema.parse(await response.json())
}

export function formatRendering({ questions, channels }: RenderingResult): string[] {
  return Object.entries(channels).map(
    ([id, { messages, longest, tooLong, brokenFigures, withoutSource }]) =>
      `rendered for ${id}: ${questions} answers, ${messages} messages, longest ${longest}, too long ${tooLong}, ` +
      `figure not whole ${brokenFigures}, without source ${withoutSource}`,
  )
}
