// The verdict on a text: a modest word list, and `__risky__` or `__review__` for tests.

interface Listed {
  readonly words: readonly string[]
  readonly suggest: 'risky' | 'review'
  readonly label: number
}

/** Labels: 10001 advertising, 20002 sexual, 20003 abuse, 20006 crime, 20008 fraud, 21000 other. */
const list: readonly Listed[] = [
  { words: ['__risky__'], suggest: 'risky', label: 21000 },
  { words: ['赌博', '博彩', '代开发票', '枪支'], suggest: 'risky', label: 20006 },
  { words: ['色情', '约炮'], suggest: 'risky', label: 20002 },
  { words: ['刷单', '高额返利', '加微信领'], suggest: 'risky', label: 20008 },
  { words: ['去死', '傻逼'], suggest: 'risky', label: 20003 },
  { words: ['__review__'], suggest: 'review', label: 21000 },
  { words: ['收款码', '捐款账号', '加微信'], suggest: 'review', label: 10001 },
]

export interface Verdict {
  readonly suggest: 'pass' | 'review' | 'risky'
  readonly label: number
  /** The word that was found. */
  readonly keyword?: string
}

/** The worst of what is in the text; 100 is the label of a pass. */
export function verdictOn(text: string): Verdict {
  for (const { words, suggest, label } of list) {
    const keyword = words.find((word) => text.includes(word))
    if (keyword !== undefined) return { suggest, label, keyword }
  }
  return { suggest: 'pass', label: 100 }
}

/** The fields of WeChat's answer: what to do, and which check said so. */
export function verdictFields({ suggest, label, keyword }: Verdict) {
  const model = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  const word = { strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword }
  return { result: { suggest, label }, detail: keyword === undefined ? [model] : [model, word] }
}
