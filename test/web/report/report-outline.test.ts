import { describe, expect, it } from 'vitest'
import type { BlockGroup } from '../../../web/report/block-groups.ts'
import { readReportDocument } from '../../../web/report/report-document.ts'
import { outlineReport } from '../../../web/report/report-outline.ts'
import { passageIds, reportDocument } from '../../support/browser-report.ts'
import { passage } from './made-up-passage.ts'

const report = readReportDocument(JSON.parse(JSON.stringify(reportDocument)))
const outline = outlineReport(report)

describe('outlineReport', () => {
  it('puts every passage in exactly one place', () => {
    const groups: BlockGroup[] = [...outline.opening, ...outline.notes.flatMap((note) => note.groups)]
    const collect = (sections: typeof outline.sections) => {
      for (const section of sections) {
        groups.push(...section.groups)
        collect(section.children)
      }
    }
    collect(outline.sections)
    const blocks = [...outline.letterhead, ...outline.title, ...outline.signature]
    const ids = blocks.flatMap(({ passages }) => passages.map(({ passageId }) => passageId))
    for (const group of groups) {
      if (group.kind === 'paragraph') ids.push(...group.block.passages.map(({ passageId }) => passageId))
      if (group.kind === 'list')
        ids.push(...group.blocks.flatMap((block) => block.passages.map((part) => part.passageId)))
      if (group.kind === 'table') {
        const parts = group.rows.flatMap((cells) => cells.flatMap((cell) => cell?.parts ?? []))
        ids.push(...new Set(parts.map((part) => part.passage.passageId)))
      }
    }
    expect(ids.sort()).toEqual(report.blocks.map(({ passageId }) => passageId).sort())
  })

  it('keeps the tree of sections and its headings', () => {
    expect(
      outline.sections.map(({ heading, children }) => [heading, ...children.map((child) => child.heading)]),
    ).toEqual([['I. KẾT QUẢ THỰC HIỆN NĂM 2024', '1. Về kinh tế'], ['II. NHIỆM VỤ NĂM 2025']])
  })

  it('puts a number that is printed alone in front of its paragraph, and its first words in the contents', () => {
    const text = 'Sở Công Thương tổng hợp báo cáo Tỉnh ủy, Hội đồng nhân dân tỉnh về tình hình thực hiện.'
    const numbered = { id: 's9', label: '2.', title: '', children: [] }
    const { sections } = outlineReport({
      ...report,
      sections: [numbered],
      blocks: [passage('p', { sectionId: 's9', text })],
    })
    expect(sections.map(({ heading, name }) => [heading, name])).toEqual([
      [null, '2. Sở Công Thương tổng hợp báo cáo Tỉnh ủy, Hội đồng nhân dân…'],
    ])
    expect(sections[0]?.groups[0]).toMatchObject({ kind: 'paragraph', block: { label: '2.' } })
  })

  it('takes what stands under no heading in front of the first', () => {
    const root = { id: 's0', label: '', title: '', children: [] }
    const opened = outlineReport({
      ...report,
      sections: [root, ...report.sections],
      blocks: [passage('Kính gửi: Hội đồng nhân dân', { sectionId: 's0' }), ...report.blocks],
    })
    expect(opened.opening).toMatchObject([{ block: { passages: [{ text: 'Kính gửi: Hội đồng nhân dân' }] } }])
    expect(opened.sections).toHaveLength(2)
  })

  it('names notes by their printed number and finds their marks, two on one mark too', () => {
    expect(outline.notes.map(({ name, mark }) => [name, mark?.passageId])).toEqual([
      ['Chú thích 1', passageIds.industry],
      ['Chú thích 1', passageIds.industry],
      ['Chú thích 3', passageIds.tourism],
    ])
  })

  it('has no place for the mark of a note whose mark is in a heading', () => {
    const blocks = report.blocks.map((block) => ({ ...block, marks: [] }))
    expect(
      outlineReport({ ...report, blocks }).notes.map(({ mark, sectionId }) => [mark, sectionId]),
    ).toEqual([
      [null, 's2'],
      [null, 's2'],
      [null, 's2'],
    ])
  })
})
