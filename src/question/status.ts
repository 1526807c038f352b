const PLAN_WORDS = [
  'chi tieu',
  'muc tieu',
  'ke hoach nam',
  'phan dau',
  'du kien',
  'dat ra',
  'de ra',
  'dinh huong',
  'se',
  'sap toi',
  'sang nam',
  'nam toi',
  'tinh lam',
  'dinh',
  'muon',
  'can dat',
  'phai dat',
  'giao cho',
]
const RESULT_WORDS = [
  'da',
  'thuc hien duoc',
  'dat duoc',
  'ket qua',
  'thuc te',
  'uoc dat',
  'dat bao nhieu',
  'duoc bao nhieu',
  'lam duoc',
  'hoan thanh duoc',
]

/** Whether a plan or a result is asked for; null when the words leave it open or name both. */
export function statusOf(words: readonly string[]): 'actual' | 'plan' | null {
  const said = ` ${words.join(' ')} `
  const isSaid = (phrase: string) => said.includes(` ${phrase} `)
  const planned = PLAN_WORDS.some(isSaid)
  const reached = RESULT_WORDS.some(isSaid)
  if (planned === reached) return null
  return planned ? 'plan' : 'actual'
}
