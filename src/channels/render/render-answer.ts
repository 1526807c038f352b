import type { AnswerResponse } from '../../domain/answer.ts'
import type { ChannelCapabilities, InboundEvent, OutboundPart } from '../channel.ts'

/** Whom a text goes to, and what the platform can show. */
export interface RenderTarget {
  event: InboundEvent
  capabilities: ChannelCapabilities
}

export interface RenderedAnswer extends RenderTarget {
  answer: AnswerResponse
  /** As asked; what the link to the whole answer asks again. */
  question: string
  choiceKey: string
  /** Without it no links are sent. */
  publicBaseUrl: string | null
}

/** A sentence of ours, which may come in several parts. */
export function renderText(text: string, { event }: RenderTarget): OutboundPart[] {
  return [{ kind: 'text', text, plain: text, buttons: [], replyTo: replyTo(event), threadId: event.threadId }]
}

/** An answer: what was asked first, then notes, sources and suggestions. */
export function renderAnswer({ answer, ...target }: RenderedAnswer): OutboundPart[] {
  return renderText(answer.answer, target)
}

/** The sources of an earlier answer, each with its quote. */
export function renderSources({
  answer,
  ...target
}: Omit<RenderedAnswer, 'question' | 'choiceKey'>): OutboundPart[] {
  return renderText(answer.citations.map(({ marker, quote }) => `[${marker}] ${quote}`).join('\n'), target)
}

/** In a group it must be seen what is answered; in a private chat the order says it. */
function replyTo({ isGroup, messageId }: InboundEvent): string | null {
  return isGroup ? messageId : null
}
