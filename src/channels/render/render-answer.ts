import type { AnswerResponse } from '../../domain/answer.ts'
import type { Button, ChannelCapabilities, InboundEvent, OutboundPart, TextPart } from '../channel.ts'
import { askData, voteData } from '../choice-data.ts'
import { answerRuns, placeOf, sourceRuns, type SourceLink } from './answer-runs.ts'
import { runsToHtml, runsToPlain, type Run } from './runs.ts'
import { splitRuns } from './split-runs.ts'

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

/** A sentence of ours. */
export function renderText(text: string, target: RenderTarget): OutboundPart[] {
  return partsOf([{ text }], target)
}

/**
 * An answer: what was asked first, then notes, sources and next questions. Where links cannot hang on words (plain text) there is one
 * link at the end. What does not fit into one message is said more shortly before it is split.
 */
export function renderAnswer(target: RenderedAnswer): OutboundPart[] {
  const { answer, choiceKey, capabilities } = target
  const buttons = capabilities.hasButtons ? buttonsOf(answer, choiceKey) : []
  const whole = runsOf(target, { isShort: false })
  if (lengthOf(whole) <= capabilities.maxText) return partsOf(whole, target, buttons)
  return partsOf(runsOf(target, { isShort: true }), target, buttons)
}

/** The sources of an earlier answer, each with its place and its exact words. */
export function renderSources(
  target: RenderTarget & { answer: AnswerResponse; publicBaseUrl: string | null },
): OutboundPart[] {
  const { answer, publicBaseUrl } = target
  const linkOf = linksOf(target, publicBaseUrl)
  const runs = answer.citations.flatMap((citation, index): Run[] => {
    const href = linkOf(citation)
    const place = [citation.documentTitle, ...placeOf(citation, false)].join(' › ')
    return [
      { text: `${index === 0 ? '' : '\n\n'}[${citation.marker}] “${citation.quote}”\n` },
      { text: place, isItalic: true, ...(href === null ? {} : { href }) },
    ]
  })
  return partsOf([...runs, ...plainLink(target, publicBaseUrl, answer.citations[0]?.url)], target)
}

function runsOf(target: RenderedAnswer, { isShort }: { isShort: boolean }): Run[] {
  const { answer, capabilities, publicBaseUrl } = target
  const linkOf = linksOf(target, publicBaseUrl)
  const resolved = answer.resolvedQuestion
  const nextQuestions = capabilities.hasButtons ? [] : answer.suggestions
  const wholeAnswer = `/?q=${encodeURIComponent(resolved ?? target.question)}`
  const words = answerRuns(answer, linkOf)
  const hasFigures = words.some(({ isBold }) => isBold)
  return [
    ...words,
    ...(resolved === undefined ? [] : [{ text: `\n\nĐã hiểu là: ${resolved}`, isItalic: true as const }]),
    ...answer.notes.map((note) => ({ text: `\n\nLưu ý: ${note}` })),
    ...(answer.citations.length === 0 ? [] : [{ text: '\n\nNguồn' }]),
    ...(hasFigures ? [{ text: ' (✓ là số liệu đã đối chiếu với báo cáo)' }] : []),
    ...sourceRuns(answer, { linkOf, isShort }),
    ...(nextQuestions.length === 0 ? [] : [{ text: '\n\nHỏi tiếp, bạn chỉ cần trả lời số:' }]),
    ...nextQuestions.map((question, index) => ({ text: `\n${index + 1}. ${question}` })),
    ...plainLink(target, publicBaseUrl, isShort ? wholeAnswer : answer.citations[0]?.url),
  ]
}

function linksOf({ capabilities }: RenderTarget, publicBaseUrl: string | null): SourceLink {
  return ({ url }) => (publicBaseUrl === null || capabilities.format === 'plain' ? null : publicBaseUrl + url)
}

/** One link at the end, where words cannot be links. */
function plainLink(
  { capabilities }: RenderTarget,
  publicBaseUrl: string | null,
  address: string | undefined,
): Run[] {
  if (capabilities.format === 'html' || publicBaseUrl === null || address === undefined) return []
  return [{ text: '\n\nXem trên trang: ' }, { text: publicBaseUrl + address, isWhole: true }]
}

function buttonsOf({ suggestions, status }: AnswerResponse, key: string): Button[][] {
  const questions = suggestions.map((question, index) => [{ label: question, data: askData(key, index) }])
  const votes = [
    { label: 'Hữu ích', data: voteData(key, 'up') },
    { label: 'Chưa đúng', data: voteData(key, 'down') },
  ]
  return status === 'answered' || status === 'not_found' ? [...questions, votes] : questions
}

/** Buttons hang on the last message. */
function partsOf(runs: readonly Run[], target: RenderTarget, buttons: Button[][] = []): TextPart[] {
  const { event, capabilities } = target
  const messages = splitRuns(runs, capabilities.maxText)
  return messages.map((message, index) => {
    const plain = runsToPlain(message).normalize('NFC')
    return {
      kind: 'text',
      text: capabilities.format === 'html' ? runsToHtml(message) : plain,
      plain,
      buttons: index === messages.length - 1 ? buttons : [],
      // In a group it must be seen what is answered; in a private chat the order says it.
      replyTo: event.isGroup ? event.messageId : null,
      threadId: event.threadId,
    }
  })
}

function lengthOf(runs: readonly Run[]): number {
  return runsToPlain(runs).length
}
