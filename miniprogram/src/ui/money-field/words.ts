// What a money field says, Chinese first.
import type { Words } from '@/platform/language'
import type { Amount } from './amount'

export const moneyFieldWords: {
  readonly yuan: Words
  readonly wrong: Record<Extract<Amount, { is: 'wrong' }>['why'], Words>
} = {
  yuan: { zh: '元', en: 'yuan' },
  wrong: {
    unreadable: { zh: '看不出是多少，写成 1234.50 这样', en: 'Write it like 1234.50' },
    fine: { zh: '最小到分，小数点后两位', en: 'Two digits after the point' },
    negative: { zh: '不写负数，换成另一边的一笔', en: 'Nothing below zero' },
    large: { zh: '这个数太大了', en: 'Too large' },
  },
}
