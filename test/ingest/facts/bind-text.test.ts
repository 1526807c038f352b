import { describe, expect, test } from 'vitest'
import { factPrinted, factsOf } from './facts-of.ts'

describe('a statement: the value, its plan share and its change', () => {
  const facts = factsOf(
    'Du lịch là lĩnh vực chịu ảnh hưởng nặng nề của dịch bệnh Covid-19, lượng khách du lịch đến địa bàn thành phố ước đạt 735.200 lượt, đạt 31,2% kế hoạch, giảm 34,7% so với cùng kỳ; doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch, giảm 7,3% so với năm 2020.',
  )

  test('carries the indicator before its verb as label', () => {
    expect(factPrinted(facts, '331 tỷ đồng')).toMatchObject({
      label: 'Doanh thu du lịch',
      relation: 'value',
      status: 'actual',
      period: '2021',
      baseValue: '331000000000',
      origin: { label: 'stated', period: 'inherited', unit: 'stated' },
    })
  })

  test('gives its label, period and group to the figures that only say more of it', () => {
    const revenue = factPrinted(facts, '331 tỷ đồng')
    expect(factPrinted(facts, '45%')).toMatchObject({
      label: 'Doanh thu du lịch',
      relation: 'planShare',
      comparedTo: 'kế hoạch',
      groupId: revenue.factId,
    })
    expect(factPrinted(facts, '7,3%')).toMatchObject({
      relation: 'change',
      direction: 'down',
      comparedTo: 'năm 2020',
      groupId: revenue.factId,
      period: '2021',
    })
  })

  test('ends where the next begins: only the first is an estimate', () => {
    expect(facts.map(({ status }) => status)).toEqual([
      'estimate',
      'estimate',
      'estimate',
      'actual',
      'actual',
      'actual',
    ])
    expect(new Set(facts.map(({ groupId }) => groupId)).size).toBe(2)
  })
})

describe('labels of counts', () => {
  test.each([
    ['Đã cấp được 484 giấy phép xây dựng.', '484 giấy phép', 'Giấy phép xây dựng'],
    [
      'Tiếp nhận 172 người lao động từ vùng dịch của Bắc Giang trở về địa phương theo Kế hoạch số 130/KH-UBND ngày 07/6/2021.',
      '172 người lao động',
      'Người lao động từ vùng dịch của Bắc Giang trở về địa phương',
    ],
    [
      'Phạm pháp hình sự xảy ra 83 vụ, làm chết 01 người, bị thương 24 người.',
      '83 vụ',
      'Số vụ phạm pháp hình sự',
    ],
    ['Phạm pháp hình sự xảy ra 83 vụ, làm chết 01 người, bị thương 24 người.', '24 người', 'Người bị thương'],
    ['Phát hiện, xử lý 67 vụ 140 đối tượng có hành vi đánh bạc.', '67 vụ', 'Vụ có hành vi đánh bạc'],
    ['Kết quả phun được 73 thôn khối, số điểm phun 1.843 điểm.', '1.843 điểm', 'Số điểm phun'],
    ['Có 58.453 người được tiêm đủ 2 mũi, đạt tỷ lệ 77,2%.', '58.453 người', 'Người được tiêm đủ 2 mũi'],
    [
      'TTHC thực hiện theo cơ chế một cửa, một cửa liên thông 226/250 TTHC đạt tỷ lệ 89,6%.',
      '226/250 TTHC',
      'TTHC thực hiện theo cơ chế một cửa, một cửa liên thông',
    ],
    [
      'Có 05 hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình với 13 nhân khẩu.',
      '05 hộ',
      'Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình',
    ],
  ])('%s', (text, figure, label) => {
    expect(factPrinted(factsOf(text), figure).label).toBe(label)
  })
})

describe('labels of measures', () => {
  test.each([
    ['Thu nhập bình quân đầu người đạt 65,3 triệu đồng.', '65,3 triệu đồng', 'Thu nhập bình quân đầu người'],
    [
      'Kết quả giải ngân vốn đầu tư công 11 tháng đạt: 161.724 triệu đồng.',
      '161.724 triệu đồng',
      'Giải ngân vốn đầu tư công',
    ],
    ['Tổ chức thực hiện trồng 26,7ha cây đào tại xã Hoàng Đông.', '26,7ha', 'Diện tích cây đào trồng'],
    [
      'Tỷ lệ lao động qua đào tạo đạt 77,1%, tăng 2,4% so với năm 2020.',
      '77,1%',
      'Tỷ lệ lao động qua đào tạo',
    ],
    [
      'Kết quả, thành phố đạt 69,3% số hộ gia đình có cửa hàng số.',
      '69,3%',
      'Tỷ lệ hộ gia đình có cửa hàng số',
    ],
    ['Chia ra: Nông, lâm nghiệp chiếm 1,70%, dịch vụ chiếm 48,28%.', '1,70%', 'Nông, lâm nghiệp'],
  ])('%s', (text, figure, label) => {
    expect(factPrinted(factsOf(text), figure).label).toBe(label)
  })

  test('a generic name is completed with what it is about', () => {
    const facts = factsOf('Đã hỗ trợ 42 hộ kinh doanh bị ảnh hưởng với tổng số kinh phí 126 triệu đồng.')
    expect(factPrinted(facts, '126 triệu đồng')).toMatchObject({
      label: 'Tổng số kinh phí hỗ trợ hộ kinh doanh bị ảnh hưởng',
    })
  })
})

describe('totals and their parts', () => {
  test('"trong đó" hangs the parts on their total', () => {
    const facts = factsOf(
      'Kinh phí đầu tư 6.448 triệu, trong đó nhân dân đóng góp 5.432 triệu đồng; đã hoàn thành 35 tuyến.',
    )
    const total = factPrinted(facts, '6.448 triệu')
    expect(total).toMatchObject({ unit: 'triệu đồng', origin: { unit: 'inherited' } })
    expect(factPrinted(facts, '5.432 triệu đồng')).toMatchObject({
      label: 'Nhân dân đóng góp',
      relation: 'partOf',
      parentId: total.factId,
    })
    expect(factPrinted(facts, '35 tuyến').parentId).toBeNull()
  })

  test('a bracket takes a count apart, and what stands behind it speaks of the total again', () => {
    const facts = factsOf('Đã giải quyết 588 đơn (36 đơn khiếu nại, 552 đơn đề nghị) đạt tỷ lệ 97,5%.')
    const total = factPrinted(facts, '588 đơn')
    expect(factPrinted(facts, '36 đơn')).toMatchObject({ label: 'Đơn khiếu nại', parentId: total.factId })
    expect(factPrinted(facts, '97,5%')).toMatchObject({ relation: 'share', groupId: total.factId })
  })

  test('parts without a unit count what their total counts', () => {
    const facts = factsOf(
      'Có nghĩa vụ kê khai là 515 người (trong đó khối chính quyền: 462, khối đảng, đoàn thể: 53).',
    )
    expect(factPrinted(facts, '462')).toMatchObject({
      label: 'Khối chính quyền',
      unit: 'người',
      relation: 'partOf',
      origin: { unit: 'inherited' },
    })
  })

  test('a share of households belongs to the households, not to the people in them', () => {
    const facts = factsOf('Thành phố có 66 hộ nghèo với 179 nhân khẩu, chiếm tỉ lệ 0,26% tổng số hộ dân.')
    expect(factPrinted(facts, '179 nhân khẩu').qualifiers).toEqual(['Hộ nghèo'])
    expect(factPrinted(facts, '0,26%')).toMatchObject({
      label: 'Hộ nghèo',
      relation: 'share',
      comparedTo: 'tổng số hộ dân',
    })
  })

  test('a list of changes finds what each has changed', () => {
    const facts = factsOf(
      'Xảy ra 04 vụ tai nạn giao thông, làm chết 05 người, bị thương 02 người (giảm 03 vụ, giảm 01 người chết, giảm 03 người bị thương so với năm 2020).',
    )
    expect(factPrinted(facts, '03 vụ')).toMatchObject({
      relation: 'change',
      direction: 'down',
      comparedTo: 'năm 2020',
      groupId: factPrinted(facts, '04 vụ').factId,
    })
    expect(factPrinted(facts, '03 người bị thương').groupId).toBe(factPrinted(facts, '02 người').factId)
  })

  test('places in a list have the rate announced before them', () => {
    const facts = factsOf(
      'Tỷ lệ TTHC được cung cấp trực tuyến tại cấp bộ là 69,87%; còn lại gồm: Sơn La (87,26%), Cao Bằng (39,5%).',
    )
    expect(factPrinted(facts, '39,5%')).toMatchObject({
      label: 'Tỷ lệ TTHC được cung cấp trực tuyến',
      qualifiers: ['Cao Bằng'],
      relation: 'share',
      parentId: null,
    })
  })
})

describe('periods', () => {
  test.each([
    [
      'Tổng thu ngân sách nhà nước 11 tháng đầu năm 2021 đạt 410.472 triệu đồng.',
      '410.472 triệu đồng',
      '2021-M01..M11',
      'stated',
    ],
    [
      'Tổng chi ngân sách thực hiện 11 tháng đầu năm là 516.834 triệu đồng.',
      '516.834 triệu đồng',
      '2021-M01..M11',
      'stated',
    ],
    [
      'Ước giải ngân vốn đầu tư công đến 31/12/2021 đạt 188.529 triệu đồng.',
      '188.529 triệu đồng',
      '2021-12-31',
      'stated',
    ],
    ['Ngày 30/11/2021 thành phố ghi nhận 716 F1.', '716 F1', '2021-11-30', 'stated'],
    ['Thành phố ghi nhận 716 F1.', '716 F1', '2021', 'inherited'],
    // Neither what is compared with, nor the day of a decision, nor the year of a law is the figure's own period.
    ['So với năm 2020, đã tiếp 975 lượt công dân.', '975 lượt', '2021', 'inherited'],
    ['Theo Quyết định số 3507/QĐ-UBND ngày 23/9/2020 đã hỗ trợ 42 hộ.', '42 hộ', '2021', 'inherited'],
    ['Theo Luật Hợp tác xã năm 2012 có 03 hợp tác xã thành lập mới.', '03 hợp tác xã', '2021', 'inherited'],
    ['Đại biểu nhiệm kỳ 2021 - 2026 gồm 30 đại biểu.', '30 đại biểu', '2021', 'inherited'],
  ])('%s', (text, figure, period, origin) => {
    expect(factPrinted(factsOf(text), figure)).toMatchObject({ period, origin: { period: origin } })
  })

  test('a year at the head of a sentence holds for the next sentence, a year inside does not', () => {
    expect(
      factPrinted(factsOf('Năm 2019, sản xuất ổn định. Đàn lợn có 3.375 con.'), '3.375 con').period,
    ).toBe('2019')
    expect(
      factPrinted(factsOf('Công nhận danh hiệu năm 2019 cho các khối. Đàn lợn có 3.375 con.'), '3.375 con')
        .period,
    ).toBe('2021')
  })
})

describe('status and relation', () => {
  test.each([
    ['Ước thực hiện năm 2021 là 677.443 triệu đồng.', '677.443 triệu đồng', 'estimate', 'value'],
    ['Phấn đấu doanh thu du lịch đạt 735 tỷ đồng.', '735 tỷ đồng', 'plan', 'target'],
    [
      'Tổng kế hoạch vốn đầu tư phát triển năm 2021 là 202.049 triệu đồng.',
      '202.049 triệu đồng',
      'plan',
      'target',
    ],
    ['Tốc độ tăng kinh tế đạt 11,78% (mục tiêu 10-11%).', '10-11%', 'plan', 'target'],
    ['Tốc độ tăng kinh tế đạt 11,78% (mục tiêu 10-11%).', '11,78%', 'actual', 'value'],
    ['Trong số 19 chỉ tiêu chủ yếu có 17 chỉ tiêu đạt và vượt.', '17 chỉ tiêu', 'actual', 'partOf'],
    ['Thu ngân sách đạt 440.000 triệu đồng, bằng 96% kết quả thu năm 2020.', '96%', 'actual', 'change'],
    ['Thu ngân sách đạt 440.000 triệu đồng, bằng 119,4% dự toán tỉnh giao.', '119,4%', 'actual', 'planShare'],
  ])('%s: %s', (text, figure, status, relation) => {
    expect(factPrinted(factsOf(text), figure)).toMatchObject({ status, relation })
  })

  test('a heading of goals makes plans of the figures under it, with its year', () => {
    const facts = factsOf('- Doanh thu du lịch đạt 735 tỷ đồng.', 'II. MỤC TIÊU, CHỈ TIÊU NĂM 2022')
    expect(facts[0]).toMatchObject({
      label: 'Doanh thu du lịch',
      status: 'plan',
      relation: 'target',
      period: '2022',
    })
  })
})
