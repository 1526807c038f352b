/** Why a figure is refused, as a reader is told. */
export const REASONS = {
  uncited: 'Không có trích dẫn cho số liệu này',
  notPrinted: 'Không có trong đoạn trích dẫn',
  unit: 'Đơn vị khác với đoạn trích dẫn',
  bound: 'Mức chính xác (“trên”, “dưới”, “khoảng”…) khác với đoạn trích dẫn',
  direction: 'Chiều tăng, giảm khác với đoạn trích dẫn',
  label: 'Chỉ tiêu khác với đoạn trích dẫn',
  period: 'Kỳ khác với đoạn trích dẫn',
  status: 'Kế hoạch, ước tính hay kết quả khác với đoạn trích dẫn',
  name: 'Số hiệu, ngày tháng khác với đoạn trích dẫn',
  judgement: 'Lời nhận định khác với số liệu trích dẫn',
  derivation: 'Phép tính không cho ra con số này',
} as const

export type Reason = keyof typeof REASONS
