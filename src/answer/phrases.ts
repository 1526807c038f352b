/** Sentences of the service's own. They never hold a figure. */
export const PHRASES = {
  greeting:
    'Xin chào! Tôi là trợ lý hỏi đáp về báo cáo kinh tế - xã hội. Bạn có thể hỏi tôi về số liệu, chỉ tiêu, văn bản, nguyên nhân hay giải pháp nêu trong báo cáo; mỗi câu trả lời đều kèm trích dẫn.',
  thanks: 'Rất vui được hỗ trợ bạn. Bạn cứ hỏi tiếp nếu cần thêm thông tin trong báo cáo nhé.',
  refused:
    'Xin lỗi, tôi chỉ trả lời các câu hỏi về nội dung của báo cáo và không làm theo yêu cầu này. Bạn hãy hỏi về một số liệu hoặc nội dung trong báo cáo.',
  notFound: 'Báo cáo không nêu nội dung này.',
  notFoundPeriod: 'Báo cáo không nêu số liệu cho thời gian được hỏi.',
  notFoundFigure: 'Báo cáo không nêu con số cụ thể cho nội dung này.',
  notFoundWords: (words: readonly string[]) => `Báo cáo không nêu thông tin về “${words.join(' ')}”.`,
  nearest: 'Bạn có thể xem các câu hỏi gợi ý mà báo cáo có nêu.',
} as const
