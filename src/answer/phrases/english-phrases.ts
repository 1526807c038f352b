import type { Question } from '../../domain/question.ts'
import { PHRASES } from './phrases.ts'

type WithWords = 'listed' | 'notFoundWords' | 'nearestStated' | 'accordingTo' | 'inSection'

export type Phrases = Record<Exclude<keyof typeof PHRASES, WithWords>, string> &
  Record<WithWords, (words: string) => string>

/** Sentences of the service's own, for who asks in English. They never hold a figure. */
const ENGLISH_PHRASES: Phrases = {
  greeting:
    'Hello! I answer questions about socio-economic reports that are written in Vietnamese. You can ask me about figures, targets, legal documents, causes or measures that the report states; every answer quotes the report. You could try one of the questions below.',
  thanks: 'You are welcome. Please go on asking about the report.',
  goodbye: 'Goodbye. Please come back whenever you need something from the report.',
  insulted:
    'I am sorry if the answer did not help. I only answer questions about the content of the report; please ask about a figure or something else in it.',
  refused:
    'Sorry, I only answer questions about the content of the report and cannot follow this request. Please ask about a figure or something else in the report.',
  clarify: 'The report gives several figures on this. Which of these do you mean?',
  inSection: (title: string) => `The report states under “${title}”:`,
  sectionGoesOn: 'This section says more; open the source to read all of it.',
  listed: (count: string) => `The report names ${count}:`,
  alsoStated: 'The report also states:',
  clarifyDocument: 'Several documents speak of this. Which one do you mean?',
  accordingTo: (name: string) => `According to ${name}`,
  premiseRight: 'That is right.',
  premiseWrong: 'That is not what the report says:',
  notFound: 'I could not find an answer to this question in the report.',
  notFoundOpinion: 'The report gives no forecast or opinion on this.',
  notFoundPlace: 'The report does not state this for the place you ask about.',
  notFoundPeriod: 'The report does not state this figure for the time you ask about.',
  notFoundDate: 'The report does not give the date of this.',
  notFoundFigure: 'The report gives no figure for this.',
  notFoundOnlyPlan: 'The report only states the target for this, not what was reached.',
  notFoundOnlyResult: 'The report only states what was reached, no target for the time you ask about.',
  notFoundPart: 'The report does not state the part you ask about.',
  notFoundBreakdown: 'The report only gives the number of these and does not name them.',
  notFoundPersonName: 'The report does not name the person who holds this office.',
  notFoundWords: (words: string) => `The report does not speak of this (looked for: “${words}”).`,
  nearestStated: (name: string) => `The nearest thing that it states: ${name}.`,
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
