/** Sentences of the service's own. They never hold a figure. */
export const PHRASES = {
  greeting:
    'Xin chào! Tôi là trợ lý hỏi đáp về báo cáo kinh tế - xã hội. Bạn có thể hỏi tôi về số liệu, chỉ tiêu, văn bản, nguyên nhân hay giải pháp nêu trong báo cáo; mỗi câu trả lời đều kèm trích dẫn. Bạn thử một trong các câu hỏi dưới đây nhé.',
  thanks: 'Rất vui được hỗ trợ bạn. Bạn cứ hỏi tiếp nếu cần thêm thông tin trong báo cáo nhé.',
  goodbye: 'Tạm biệt bạn. Khi cần thông tin trong báo cáo, bạn cứ quay lại hỏi nhé.',
  insulted:
    'Tôi xin lỗi nếu câu trả lời chưa làm bạn hài lòng. Tôi chỉ trả lời về nội dung của báo cáo; bạn hãy hỏi về một số liệu hoặc nội dung trong đó.',
  refused:
    'Xin lỗi, tôi chỉ trả lời các câu hỏi về nội dung của báo cáo và không làm theo yêu cầu này. Bạn hãy hỏi về một số liệu hoặc nội dung trong báo cáo.',
  clarify: 'Báo cáo có nhiều số liệu về nội dung này. Bạn hỏi số liệu nào dưới đây?',
  alsoStated: 'Báo cáo cũng nêu:',
  clarifyDocument: 'Nhiều tài liệu có nêu nội dung này. Bạn hỏi theo tài liệu nào?',
  accordingTo: (name: string) => `Theo ${name}`,
  premiseRight: 'Đúng vậy.',
  premiseWrong: 'Không đúng như vậy; báo cáo ghi:',
  notFound: 'Tôi không tìm thấy trong báo cáo thông tin trả lời câu hỏi này.',
  notFoundOpinion: 'Báo cáo không đưa ra dự đoán hay ý kiến về việc này.',
  notFoundPlace: 'Báo cáo không nêu riêng nội dung này cho địa bàn bạn hỏi.',
  notFoundPeriod: 'Báo cáo không nêu số liệu này cho thời gian bạn hỏi.',
  notFoundDate: 'Báo cáo không nêu ngày tháng của việc này.',
  notFoundFigure: 'Báo cáo không nêu con số cụ thể cho nội dung này.',
  notFoundOnlyPlan: 'Báo cáo chỉ nêu chỉ tiêu, kế hoạch của nội dung này, không nêu kết quả thực hiện.',
  notFoundOnlyResult: 'Báo cáo chỉ nêu kết quả của nội dung này, không nêu chỉ tiêu cho thời gian bạn hỏi.',
  notFoundPart: 'Báo cáo không nêu riêng phần bạn hỏi.',
  notFoundBreakdown: 'Báo cáo chỉ nêu số lượng, không kể tên từng đối tượng cụ thể.',
  notFoundPersonName: 'Báo cáo không nêu họ tên của người giữ chức vụ này.',
  notFoundWords: (words: string) => `Báo cáo không nêu thông tin về “${words}” như bạn hỏi.`,
  nearestStated: (name: string) => `Nội dung gần nhất mà báo cáo có nêu: ${name}.`,
  notFoundReason: 'Báo cáo không nêu nguyên nhân của nội dung này.',
  confirmed: 'Vâng, báo cáo ghi:',
  noMoreDetail: 'Báo cáo không nêu chi tiết hơn về nội dung này.',
  nearest: 'Bạn có thể hỏi cách khác, hoặc chọn một câu hỏi gợi ý mà báo cáo có nêu.',
} as const
