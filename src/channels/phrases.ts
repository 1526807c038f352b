import type { ChannelCapabilities } from './channel.ts'

/** What a bot says of itself; an answer to a question comes from the pipeline. */

const TRY_THIS = 'Bạn có thể hỏi, ví dụ:'

/** The first message in a chat. Zalo's terms ask to say that the other side is a program. */
export function greeting(examples: readonly string[]): string {
  return [
    'Xin chào! Đây là hệ thống trả lời tự động về báo cáo kinh tế - xã hội.',
    'Bạn cứ hỏi bằng lời thường ngày, có dấu hay không dấu đều được. Câu trả lời lấy từ nguyên văn báo cáo, số liệu nào cũng được đối chiếu và kèm nguồn.',
    ...listOf(examples),
  ].join('\n\n')
}

export function help(examples: readonly string[], { hasButtons }: ChannelCapabilities): string {
  return [
    'Gửi câu hỏi để nhận câu trả lời từ báo cáo. Hỏi tiếp thì không cần nhắc lại: “còn năm 2020?”, “so với kế hoạch thì sao?”.',
    [
      '/hoi <câu hỏi>: hỏi (trong nhóm thì dùng lệnh này)',
      '/nguon: nguồn của câu trả lời vừa rồi',
      '/moi: bắt đầu cuộc trò chuyện mới',
    ].join('\n'),
    ...(hasButtons ? [] : ['Sau câu trả lời có gợi ý đánh số: trả lời 1, 2 hoặc 3 để hỏi câu ấy.']),
    ...listOf(examples),
  ].join('\n\n')
}

function listOf(examples: readonly string[]): string[] {
  return examples.length === 0 ? [] : [[TRY_THIS, ...examples.map((question) => `- ${question}`)].join('\n')]
}

export const RESTARTED = 'Đã bắt đầu cuộc trò chuyện mới. Mời bạn hỏi.'
export const NO_SOURCES =
  'Chưa có câu trả lời nào trong cuộc trò chuyện này để xem nguồn. Mời bạn gửi câu hỏi.'
export const ANSWER_WITHOUT_SOURCES = 'Câu trả lời vừa rồi không trích dẫn đoạn nào của báo cáo.'
export const ONLY_TEXT = 'Hệ thống chỉ nhận câu hỏi bằng chữ. Bạn gõ câu hỏi giúp nhé.'
export const ASK_SOMETHING =
  'Bạn gõ câu hỏi sau lệnh /hoi nhé, ví dụ: /hoi thu ngân sách năm nay đạt bao nhiêu'
export const TOO_LONG = 'Câu hỏi dài quá 1.000 ký tự. Bạn rút gọn rồi gửi lại nhé.'
export const UNREADABLE = 'Hệ thống không đọc được tin nhắn này. Bạn gõ lại câu hỏi giúp nhé.'
export const TOO_MANY = 'Bạn hỏi hơi nhanh. Xin chờ một phút rồi hỏi tiếp nhé.'
export const TROUBLE =
  'Hệ thống đang gặp trục trặc nên chưa trả lời được câu này. Bạn hỏi lại sau ít phút nhé.'
export const CHOICE_EXPIRED = 'Gợi ý này đã cũ. Bạn gõ câu hỏi giúp nhé.'
export const THANKS = 'Cảm ơn bạn đã góp ý.'
export const VOTE_EXPIRED = 'Câu trả lời này đã quá hạn nhận góp ý.'
