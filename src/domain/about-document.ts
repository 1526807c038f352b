import { z } from 'zod/v4'

/** What a document says of itself in its letterhead, title, preamble and signature. */
export const DocumentAspectSchema = z.enum([
  'number',
  'date',
  'issuer',
  'subject',
  'signer',
  'recipients',
  'basis',
  'effect',
  'session',
])
export type DocumentAspect = z.infer<typeof DocumentAspectSchema>

/** A question about a document itself ("ai ký báo cáo này"), not about what it reports. */
export const AboutDocumentSchema = z.object({
  /** In the order of the enum, at least one. */
  aspects: z.array(DocumentAspectSchema).min(1),
  /** Folded kinds that the question names ("bao cao"); empty when it says "văn bản" or nothing. */
  kinds: z.array(z.string()),
  /** "báo cáo này": the document at hand, not one that it mentions. */
  isPointed: z.boolean(),
  /** Places among the terms of what follows the kind: "xuất khẩu" of "kế hoạch xuất khẩu này". */
  subject: z.array(z.int().nonnegative()),
  /** Places of what else the question says. */
  others: z.array(z.int().nonnegative()),
})
export type AboutDocument = z.infer<typeof AboutDocumentSchema>
