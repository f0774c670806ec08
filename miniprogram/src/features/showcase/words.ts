// The words of what an organisation shows, Chinese first.
import type { VerificationState } from '@ngo2/shared/organisations/verification'
import type { Words } from '@/platform/language'

export const showcaseWords = {
  evidence: { zh: '材料', en: 'Documents' },
  evidenceAside: { zh: '过期会自己变灰', en: 'grey once expired' },
  given: (day: Words): Words => ({ zh: `${day.zh} 自己填的`, en: `declared ${day.en}` }),
  waiting: { zh: '等人看', en: 'waits for a look' },
  seen: (day: Words, state: VerificationState, by: readonly string[]): Words => {
    const who = by.length === 0 ? '' : `（${by.join('、')}）`
    const whoEn = by.length === 0 ? '' : ` by ${by.join(', ')}`
    return state === 'crossChecked'
      ? { zh: `${day.zh} 核对过${who}`, en: `cross-checked ${day.en}${whoEn}` }
      : { zh: `${day.zh} 看过原件${who}`, en: `original seen ${day.en}${whoEn}` }
  },
  good: { zh: '有效', en: 'good' },
  left: (days: number): Words => ({ zh: `还有${days}天`, en: `${days} days left` }),
  over: (days: number): Words => ({ zh: `过期${days}天`, en: `over for ${days} days` }),
  notThere: { zh: '还没放出来', en: 'not there yet' },
  missing: (count: number): Words => ({
    zh: `还有${count}样没放出来`,
    en: `${count} more are not there yet`,
  }),
  missingNote: { zh: '可以去问他们', en: 'You may ask them' },
  projects: { zh: '在做的事', en: 'What they do' },
  states: {
    planned: { zh: '还没开始', en: 'planned' },
    running: { zh: '在做', en: 'running' },
    ended: { zh: '做完了', en: 'ended' },
  },
  span: (from: string, until: string | undefined): Words =>
    until === undefined
      ? { zh: `${from}起`, en: `since ${from}` }
      : { zh: `${from}至${until}`, en: `${from} to ${until}` },
  budget: (amount: string): Words => ({ zh: `预算${amount}元`, en: `budget ${amount} yuan` }),
  wentWrong: (what: string): Words => ({ zh: `没做好的：${what}`, en: `What went badly: ${what}` }),
  money: { zh: '钱', en: 'Money' },
  year: (year: string): Words => ({ zh: `${year}年`, en: year }),
  closed: (day: Words): Words => ({
    zh: `${day.zh}关的账，他们自己记的`,
    en: `Closed ${day.en}, their own books`,
  }),
  published: (day: Words): Words => ({
    zh: `两个人看过，${day.zh}公开`,
    en: `Two people stand for it, ${day.en}`,
  }),
  opening: (amount: string): Words => ({ zh: `开头有${amount}元。`, en: `There were ${amount} yuan.` }),
  income: (amount: string, parts: Words): Words => ({
    zh: `进来${amount}元${parts.zh === '' ? '' : `：${parts.zh}`}。`,
    en: `${amount} came in${parts.en === '' ? '' : `: ${parts.en}`}.`,
  }),
  spending: (amount: string, parts: Words): Words => ({
    zh: `花了${amount}元${parts.zh === '' ? '' : `：${parts.zh}`}。`,
    en: `${amount} went out${parts.en === '' ? '' : `: ${parts.en}`}.`,
  }),
  closing: (amount: string): Words => ({ zh: `剩下${amount}元。`, en: `${amount} yuan are left.` }),
  corrections: { zh: '更正', en: 'Corrections' },
  correctionsAside: { zh: '自己改过来的', en: 'put right by themselves' },
  wasWrong: (text: string): Words => ({ zh: `写错的：${text}`, en: `Wrong: ${text}` }),
  isRight: (text: string): Words => ({ zh: `应当是：${text}`, en: `Right: ${text}` }),
  why: (text: string): Words => ({ zh: `为什么：${text}`, en: `Why: ${text}` }),
}

/** `2026Q3`. */
export function quarterWords(quarter: string): Words {
  const [year = '', nth = ''] = quarter.split('Q')
  return { zh: `${year}年第${nth}季度`, en: `${year}, quarter ${nth}` }
}
