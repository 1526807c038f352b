import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBuild } from '../../ingest/run-build.ts'
import { summarise } from '../../ingest/summary.ts'
import type { Finding, FindingVerdict } from '../../src/domain/finding.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { sampleFact } from '../src/store/sample-content.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'
import { recordingReporter } from './recording-reporter.ts'
import { createSmallStages } from './small-stages.ts'

const newFolder = useTemporaryFolders()

async function request() {
  const [seedsDir, indexDir] = [await newFolder(), await newFolder()]
  await writeFile(join(seedsDir, 'bao-cao.md'), 'BÁO CÁO\nThu đạt 331 tỷ đồng, chi đạt 100 tỷ đồng\n')
  await writeFile(join(seedsDir, 'anh.png'), '')
  return { seedsDir, indexDir, force: false, report: recordingReporter() }
}

function sampleFinding(passage: Passage, verdict: FindingVerdict): Finding {
  const place = { passageId: passage.id, text: '331 tỷ đồng', start: 8, end: 19, factId: null }
  return {
    findingId: `phat-hien.${verdict}`,
    documentId: passage.documentId,
    kind: 'total',
    verdict,
    printed: place,
    computed: { text: '330 tỷ đồng', expression: '230 + 100' },
    operands: [],
    difference: '1 tỷ đồng',
    explanation: 'Báo cáo in 331 tỷ đồng, cộng lại là 330 tỷ đồng.',
  }
}

describe('the summary of an ingest', () => {
  it('counts what was indexed, by document, and says what looked odd', async () => {
    const plain = createSmallStages()
    const stages = createSmallStages({
      parseDocument: (source) => ({
        ...plain.parseDocument(source),
        oddities: ['hai mục cùng mang nhãn "d)"', ...Array.from({ length: 11 }, (_, n) => `chỗ lạ ${n + 1}`)],
      }),
      extractFacts: ([, passage]) =>
        passage
          ? [
              sampleFact(passage, '331 tỷ đồng'),
              sampleFact(passage, '100 tỷ đồng', {
                label: '',
                period: null,
                origin: { label: 'none', period: 'none', unit: 'stated' },
              }),
            ]
          : [],
    })
    expect(summarise(await runBuild(await request(), stages))).toEqual([
      'Đã dựng chỉ mục: 1 tài liệu, 2 đoạn, 2 số liệu (4 vectơ tính mới, 0 dùng lại).',
      '- bao-cao.md: 2 đoạn, 0 chú thích, 2 số liệu',
      '  số liệu chưa rõ chỉ tiêu: 1 (50,0%); chưa rõ kỳ: 1 (50,0%); không ghi đơn vị: 0 (0,0%)',
      '  cảnh báo: số liệu chưa rõ chỉ tiêu, chưa rõ kỳ vượt mức 2,0%; nên kiểm tra lại tài liệu này',
      '  lưu ý: hai mục cùng mang nhãn "d)"',
      ...Array.from({ length: 9 }, (_, n) => `  lưu ý: chỗ lạ ${n + 1}`),
      '  … và 2 lưu ý khác',
      'Bỏ qua 1 tệp không đọc được.',
    ])
  })

  it('lists figures that a person should look up, and warns of nothing else', async () => {
    const given = await request()
    await writeFile(
      join(given.seedsDir, 'bao-cao.md'),
      'BÁO CÁO\nThu đạt 331 tỷ triệu đồng, hỗ trợ O8 hộ, chi đạt 100 tỷ đồng\n',
    )
    const stages = createSmallStages({
      extractFacts: ([, passage]) =>
        passage ? [sampleFact(passage, '331 tỷ triệu đồng', { rule: 'misprinted-scale' })] : [],
    })
    const lines = summarise(await runBuild(given, stages))
    expect(lines.filter((line) => line.includes('cảnh báo'))).toEqual([])
    expect(lines.filter((line) => line.includes('cần xem lại'))).toEqual([
      expect.stringMatching(
        /“331 tỷ triệu đồng” \(hai bậc đơn vị ngược nhau, .*\) trong “.*331 tỷ triệu đồng/u,
      ),
      expect.stringMatching(/“O8” \(không đọc được, không đưa vào số liệu\)/u),
    ])
  })

  it('says how much was recomputed and how much of it disagrees', async () => {
    const stages = createSmallStages({
      auditDocument: ([, passage]) =>
        passage ? [sampleFinding(passage, 'contradiction'), sampleFinding(passage, 'consistent')] : [],
    })
    const lines = summarise(await runBuild(await request(), stages))
    expect(lines).toContain('  đối chiếu: tính lại 2 chỗ, 1 chỗ không khớp nhau')
  })

  it('says that nothing was to be done', async () => {
    const again = await request()
    await runBuild(again, createSmallStages())
    expect(summarise(await runBuild(again, createSmallStages()))).toEqual([
      'Chỉ mục đã mới, không cần dựng lại (1 tài liệu, 2 đoạn, 2 số liệu).',
    ])
  })
})
