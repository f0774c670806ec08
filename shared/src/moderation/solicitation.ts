// Words that ask the public for money, which nothing on this platform may do: found before a text is kept.

/** What a text may not say, as it is told from words that merely speak of money. */
const asking: readonly RegExp[] = [
  /(收款|付款|支付|赞赏|打赏)\s*(二维)?码/,
  /扫(描|一扫)?[\s\S]{0,8}(码)?[\s\S]{0,4}(捐|付款|支付|转账|打赏)/,
  /(捐款|捐赠|收款|募捐|汇款|对公|银行)\s*(的)?\s*(账|帐)\s*(号|户)/,
  /(开户行|户名)\s*[:：]/,
  /(支付宝|微信|云闪付|银行卡|数字人民币)\s*(账号|帐号)?\s*(转账|转帐|汇款|打款|收款|捐)/,
  /(转账|转帐|汇款|打款)\s*(给|到|至|请)/,
  /(发|塞|给)\s*(个|点)?\s*红包/,
  /(每|一)?\s*(\d+(\.\d+)?|[一二两三五十百千]+)\s*(元|块钱|块)\s*(钱)?\s*(就|即|便)?\s*(可以|可|能)?\s*(认?种|认养|捐|买|养|救|换|=|＝)?\s*一?\s*(棵|株|丛|亩)\s*(树|梭梭|柠条|苗|林|沙)/,
  /(点击|点这里|戳)[\s\S]{0,6}(捐|募)/,
  /(请|欢迎|快来|赶紧|立即|马上)\s*(您|你|大家)?\s*(捐款|捐钱|捐助|打款|转账)/,
  /\b(donate|donation)\s+(now|here|today)\b/i,
  /\b(pay|transfer|send)\s+(money\s+)?(to|via|by)\s+(alipay|wechat|paypal|our account)\b/i,
  /\b(bank|donation)\s+account\s+(no|number)\b/i,
]

/** 12 to 30 digits, perhaps in groups, that stand alone: as account and card numbers do. */
const digits = /(?<![\dA-Za-z])\d(?:[\s-]?\d){11,29}(?![\dA-Za-z])/g

/** A moment or a date with hour and minute has as many digits. */
const dated = /^(19|20)\d{2}[-\s]?(0[1-9]|1[0-2])[-\s]?(0[1-9]|[12]\d|3[01])/

/**
 * The phrase in a text that asks for money, as it stands there; nothing where none does. Full-width forms count as
 * what they stand for. It is a lint: it finds what people write in good faith, not what somebody hides.
 */
export function solicitationIn(text: string): string | undefined {
  const read = text.normalize('NFKC')
  for (const phrase of asking) {
    const [found] = phrase.exec(read) ?? []
    if (found !== undefined) return found.trim()
  }
  return [...read.matchAll(digits)].map(([found]) => found).find(isAccount)
}

/** The first of these fields, in their order, that asks for money, with the phrase. */
export function solicitationAmong(
  texts: Readonly<Record<string, string | undefined>>,
): { field: string; phrase: string } | undefined {
  for (const [field, text] of Object.entries(texts)) {
    const phrase = text === undefined ? undefined : solicitationIn(text)
    if (phrase !== undefined) return { field, phrase }
  }
  return undefined
}

/** Telephone numbers (11 digits) are shorter; two dates in a row are none. */
function isAccount(found: string): boolean {
  const count = found.replace(/\D/g, '').length
  return count >= 12 && !dated.test(found)
}
