// Words about being asked by lot, Chinese first.
import { lotDays } from '@ngo2/shared/draws/rules'
import type { Words } from '@/platform/language'
import type { Standing } from './how-it-stands'

export const lotsWords = {
  title: { zh: '抽签请您说说', en: 'Asked by lot' },
  hint: {
    zh: `每周一抽。抽到了，${lotDays}天里说说您知道的；不说也没关系，不用讲原因。只能抽到，不能自荐。`,
    en: `Drawn on Mondays. Within ${lotDays} days say what you know, or do not, without a reason. Nobody can volunteer.`,
  },
  until: (day: Words): Words => ({ zh: `${day.zh}前都可以说`, en: `until ${day.en}` }),
  drawn: (day: Words): Words => ({ zh: `${day.zh}抽的`, en: `drawn on ${day.en}` }),
  standings: {
    open: { zh: '等您说', en: 'open' },
    taken: { zh: '说过了', en: 'answered' },
    declined: { zh: '这次没说', en: 'rather not' },
    over: { zh: '过期了', en: 'over' },
  } satisfies Record<Standing, Words>,
  evaluate: { zh: '说说我知道的', en: 'Say what I know' },
  how: { zh: '怎么抽的，怎么核对', en: 'How it is drawn and checked' },
  declining: { zh: '正在记…', en: 'One moment…' },
  none: { zh: '还没抽到过', en: 'You were not drawn yet' },
  noneHint: { zh: '和哪家有过来往，它就可能抽到您', en: 'Who had to do with an organisation may be drawn' },
  ties: { zh: '您和谁有过来往', en: 'Whom you had to do with' },
  ends: (day: Words): Words => ({ zh: `算到${day.zh}`, en: `until ${day.en}` }),
  noTies: {
    zh: '还没有。在地里种一丛，或者去过之后说一声，核实了就有。只有您自己看得到。',
    en: 'Nobody yet: plant with them, or tell of a visit. Only you see this.',
  },
  visits: { zh: '我去过的', en: 'My visits' },
}

export const lotRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这一签已经不在了', en: 'This lot is gone' },
  'draws.taken': {
    zh: '您已经说过了，要改就去“我评过的”',
    en: 'You answered already; change it in your evaluations',
  },
  'draws.over': { zh: '这一签过期了，什么都不用做', en: 'This lot is over; nothing is left to do' },
}
