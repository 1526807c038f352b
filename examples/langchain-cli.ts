import { RunnableLambda, RunnableMap } from '@langchain/core/runnables'
import { openLangChainParts } from 'hoi-dap-bao-cao/langchain'

// Một chuỗi LangChain trên báo cáo: cùng một câu hỏi đi vào bộ tìm đoạn và vào công cụ hỏi đáp.
// In mỗi dòng một JSON: các đoạn tìm được, rồi câu trả lời. Chạy: npm run example -- "Doanh thu du lịch năm 2021 đạt bao nhiêu?"
const question = process.argv.slice(2).join(' ') || 'Doanh thu du lịch năm 2021 đạt bao nhiêu?'

const { retriever, askTool, close } = await openLangChainParts({ limit: 3 })
try {
  const chain = RunnableMap.from({
    passages: retriever,
    reply: RunnableLambda.from((asked: string) => askTool.invoke({ question: asked })),
  })
  const { passages, reply } = await chain.invoke(question)
  for (const { pageContent, metadata } of passages) {
    console.log(JSON.stringify({ pageContent, ...metadata }))
  }
  console.log(reply)
} finally {
  await close()
}
