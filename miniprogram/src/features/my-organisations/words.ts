// The words of one's own organisations, Chinese first.
import type { Words } from '@/platform/language'

export const myOrganisationsWords = {
  none: { zh: '还没有你的机构', en: 'No organisation of yours yet' },
  noneHint: {
    zh: '做一个页面，十分钟就够；已经有的可以认领',
    en: 'Make a page in ten minutes, or claim one',
  },
  frozen: { zh: '先冻住', en: 'frozen' },
  closing: { zh: '就要关', en: 'closing' },
  closed: { zh: '关了', en: 'closed' },
  claimed: (day: Words): Words => ({
    zh: `${day.zh}认领，等工作人员看`,
    en: `Claimed ${day.en}; our staff looks`,
  }),
  waiting: { zh: '等人看', en: 'waiting' },
  refused: { zh: '没给', en: 'refused' },
  make: { zh: '给机构做一个页面', en: 'Make a page for an organisation' },
  makeNote: { zh: '先找有没有，有就认领', en: 'We look first whether it is here' },
  join: { zh: '我有邀请码', en: 'I have a code' },
  joinNote: { zh: '进到别人的团队里', en: 'Join a team' },
}
