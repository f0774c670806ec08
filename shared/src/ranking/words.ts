// The rules that make sheets count for less, and sets of peers, in words, Chinese first.
import { sizeWords } from '../organisations/words'
import { type Traits, traitNames } from './peers'
import type { Rule } from './stages/provenance'

interface Words {
  readonly zh: string
  readonly en: string
}

/** What a rule says of the sheets it takes something from; never who they are. */
export const ruleWords: Readonly<Record<Rule | 'team' | 'level', Words>> = {
  team: { zh: '机构自己人评的，不算', en: 'their own staff: not counted' },
  level: { zh: '账号还没核实过，先少算', en: 'account not verified yet: counts for less' },
  device: { zh: '几份来自同一部手机，合起来算', en: 'several from one phone: taken together' },
  link: { zh: '从同一张转发卡片来的，合起来算', en: 'came by one forwarded card: taken together' },
  helper: { zh: '同一个人代写的，合起来算', en: 'written down by one helper: taken together' },
  burst: { zh: '一下子来了很多份，折算', en: 'many came at once: taken together' },
  newcomers: {
    zh: '刚注册就来评这一家的，合起来算',
    en: 'new accounts that came for this one: taken together',
  },
  elsewhere: {
    zh: '评别家也和大家差得远，少算一点',
    en: 'far from everybody elsewhere too: counts for less',
  },
  tails: { zh: '答得比谁都极端，少算一点', en: 'more extreme than can be expected: counts for less' },
}

/** The words of a rule; a past snapshot may name one that is there no more. */
export function wordsOfRule(rule: string): Words {
  const known: Readonly<Record<string, Words>> = ruleWords
  return known[rule] ?? { zh: `规则“${rule}”`, en: `rule “${rule}”` }
}

/** Beside a figure in which many evaluations came at once. */
export const burstWords: Words = { zh: '集中评价，已折算', en: 'many came at once; taken together' }

const traitWords: { readonly [Name in keyof Traits]-?: Record<NonNullable<Traits[Name]>, Words> } = {
  size: sizeWords,
  age: {
    under3: { zh: '不到3年', en: 'under 3 years' },
    under10: { zh: '3到10年', en: '3 to 10 years' },
    from10: { zh: '10年以上', en: '10 years or more' },
  },
  registration: {
    registered: { zh: '登记过', en: 'registered' },
    hosted: { zh: '挂靠的', en: 'hosted' },
    unregistered: { zh: '没有登记', en: 'not registered' },
  },
  county: {
    district: { zh: '市区里', en: 'in a city district' },
    city: { zh: '县级市', en: 'in a county city' },
    county: { zh: '县和旗', en: 'in a county' },
  },
}

/** `10到50人 · 3到10年 · 登记过`; everybody where nothing is in common. */
export function setWords(set: Traits): Words {
  const parts = traitNames.flatMap((name) => {
    const value = set[name]
    const words: Readonly<Record<string, Words>> = traitWords[name]
    return (value !== undefined && words[value]) || []
  })
  if (parts.length === 0) return { zh: '全部', en: 'everybody' }
  return { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(', ') }
}
