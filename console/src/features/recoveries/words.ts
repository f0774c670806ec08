// Words about pages that are being got back, Chinese first.
import { recoveryDays } from '@ngo2/shared/teams/recovery'
import type { Words } from '../../platform/language'

export const recoveryWords = {
  queue: { zh: '快到日子的在前', en: 'Soonest first' },
  empty: { zh: '没有人在找回页面', en: 'No page is being got back' },
  emptyHint: {
    zh: '负责人不在了，两位理事一起提出，就会排到这里。',
    en: 'Where the owner is gone and two of the council ask, it stands here.',
  },
  clock: { zh: '还要等多久', en: 'How long it waits' },
  left: (days: number): Words => ({ zh: `还有${days}天`, en: `${days} days left` }),
  due: { zh: '日子到了，今晚交接', en: 'due: it passes tonight' },
  until: (moment: Words): Words => ({
    zh: `一共等${recoveryDays}天，到${moment.zh}。到时候没有人拦，提出的人就是负责人。`,
    en: `${recoveryDays} days in all, until ${moment.en}. Unless somebody stops it, whoever asked is owner then.`,
  }),
  says: { zh: '为什么要找回', en: 'Why they want it back' },
  asked: (name: string | undefined, day: Words): Words => ({
    zh: `${name ?? nameless.zh}，${day.zh}提出`,
    en: `${name ?? nameless.en} asked, ${day.en}`,
  }),
  seconded: (name: string | undefined): Words => ({
    zh: `${name ?? nameless.zh}同意`,
    en: `${name ?? nameless.en} agreed`,
  }),
  because: { zh: '要拦下来，写一句为什么', en: 'To stop it, say why in one sentence' },
  becauseHint: { zh: '全团队看得到，2到200个字', en: 'the whole team reads it, 2 to 200 characters' },
  halt: { zh: '拦下来', en: 'Stop it' },
  done: (name: Words): Words => ({ zh: `“${name.zh}”的找回拦下了`, en: `${name.en}: stopped` }),
}

const nameless: Words = { zh: '一位没写名字的理事', en: 'one of the council without a name' }

export const haltSentences: readonly Words[] = [
  { zh: '负责人打来电话，说她还在', en: 'The owner called: she is there' },
  { zh: '登记机关那边的负责人是另一位', en: 'The register names somebody else' },
]
