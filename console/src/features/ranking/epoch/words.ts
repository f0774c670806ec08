// Words about the month of a run, Chinese first.
import type { Words } from '../../../platform/language'

export const epochWords = {
  name: { zh: '这个月的口径', en: 'Held this month' },
  held: (day: Words): Words => ({ zh: `照${day.zh}公布的那次`, en: `as published on ${day.en}` }),
  own: { zh: '上个月还没有公布过，照这次自己的', en: 'nothing was published before this month, so its own' },
  hint: {
    zh: '一个月里每次计算都用同一把，谁也推不动它',
    en: 'all runs of a month use the same, so nobody moves it',
  },
} as const
