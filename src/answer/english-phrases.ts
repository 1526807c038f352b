import type { Question } from '../domain/question.ts'
import { PHRASES } from './phrases.ts'

export type Phrases = Record<Exclude<keyof typeof PHRASES, 'notFoundWords'>, string> & {
  notFoundWords: (words: string) => string
}

/** Sentences of the service's own, for who asks in English. They never hold a figure. */
const ENGLISH_PHRASES: Phrases = {
  greeting:
    'Hello! I answer questions about socio-economic reports that are written in Vietnamese. You can ask me about figures, targets, legal documents, causes or measures that the report states; every answer quotes the report.',
  thanks: 'You are welcome. Please go on asking about the report.',
  refused:
    'Sorry, I only answer questions about the content of the report and cannot follow this request. Please ask about a figure or something else in the report.',
  clarify: 'The report gives several figures on this. Which of these do you mean?',
  alsoStated: 'The report also states:',
  premiseRight: 'That is right.',
  premiseWrong: 'That is not what the report says:',
  notFound: 'I could not find an answer to this question in the report.',
  notFoundOpinion: 'The report gives no forecast or opinion on this.',
  notFoundPlace: 'The report does not state this for the place you ask about.',
  notFoundPeriod: 'The report does not state this figure for the time you ask about.',
  notFoundDate: 'The report does not give the date of this.',
  notFoundFigure: 'The report gives no figure for this.',
  notFoundWords: (words: string) => `The report does not speak of this (looked for: “${words}”).`,
  notFoundReason: 'The report gives no reason for this.',
  confirmed: 'Yes, the report says:',
  noMoreDetail: 'The report gives no further details on this.',
  nearest: 'You can put the question in other words, or choose a suggested one that the report answers.',
}

/** The sentences of the service's own in the language of the question. */
export function phrasesIn(language: Question['language']): Phrases {
  return language === 'en' ? ENGLISH_PHRASES : PHRASES
}

/** What an English reader must know about the figures in a quote. */
export const NOTATION_NOTE =
  'Figures are quoted as the report prints them: in Vietnamese a point separates thousands and a comma the decimals.'

/** Before a quote whose figures need no further word. */
export const ACCORDING_TO_REPORT = 'According to the report:'

/** Before a result that the service worked out; what follows is Vietnamese. */
export const CALCULATED = 'Calculated from figures of the report (in Vietnamese):'
