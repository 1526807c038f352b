import { z } from 'zod/v4'

/** Schemas of what is asked for by named parameters. Their messages, in Vietnamese, begin with the name of the parameter. */

/** Ids of documents are made of file names. */
const MAX_DOCUMENT_ID = 500

/** How a parameter is called where it is asked for: "--status", "Tham số “status”". */
export type NameOfParameter = (parameter: string) => string

/** A text that is given once, NFC, without needless space. */
export function textParameter(parameter: string, maxCharacters: number, nameOf: NameOfParameter) {
  return z
    .string(oneText(parameter, nameOf))
    .refine(
      (given) => Array.from(given).length <= maxCharacters,
      `${nameOf(parameter)} dài quá ${maxCharacters} ký tự`,
    )
    .transform((given) => given.normalize('NFC').replace(/\s+/gu, ' ').trim())
}

/** The parameter "document". */
export function documentParameter(nameOf: NameOfParameter) {
  return textParameter('document', MAX_DOCUMENT_ID, nameOf).optional().describe('Mã tài liệu')
}

/** One of some words, or left out. */
export function choiceParameter<Option extends string>(
  parameter: string,
  options: readonly Option[],
  nameOf: NameOfParameter,
) {
  return z.enum(options, `${nameOf(parameter)} phải là một trong: ${options.join(', ')}`).optional()
}

/** What is said of a parameter that is given twice. */
export function oneText(parameter: string, nameOf: NameOfParameter): string {
  return `${nameOf(parameter)} chỉ được nêu một lần, là một chuỗi ký tự`
}

/** What is said of parameters that do not exist; nothing of any other issue. */
export function unknownParameters(issue: z.core.$ZodRawIssue, nameOf: NameOfParameter): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  return issue.keys.map((key) => `${nameOf(key)} không được hỗ trợ`).join('; ')
}
