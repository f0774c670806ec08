// Words for telling something serious, Chinese first.
import type { Words } from '@/platform/language'

export const allegingWords = {
  title: (name: string): Words => ({
    zh: `关于${name}的一件严重的事`,
    en: `Something serious about ${name}`,
  }),
  safe: {
    zh: '只有平台的工作人员看得到。机构不知道是你说的，也不进任何分数。',
    en: 'Only our staff reads it. The organisation never learns who told, and no score changes.',
  },
  danger: {
    zh: '有人正处在危险里，请先打110；孩子的事也可以打12355。',
    en: 'If somebody is in danger now, call 110 first.',
  },
  matter: { zh: '是哪一类', en: 'What kind' },
  account: { zh: '发生了什么', en: 'What happened' },
  placeholder: {
    zh: '哪天、在哪里、你看到或听到什么。不确定的也写上“不确定”',
    en: 'When, where, what you saw or heard. Say what you are not sure of',
  },
  pictures: { zh: '照片（没有也行）', en: 'Photographs, if you have any' },
  picturesHint: {
    zh: '只有工作人员看得到。别为了拍照让自己冒险',
    en: 'Only our staff sees them. Take no risks',
  },
  lacking: {
    matter: { zh: '先选一类', en: 'Choose a kind' },
    account: { zh: '写5到1000个字', en: '5 to 1000 characters' },
    pictures: { zh: '等照片送到，或者先去掉它', en: 'A picture is on its way' },
  },
  send: { zh: '告诉平台的人', en: 'Tell our staff' },
  sending: { zh: '正在送…', en: 'Sending…' },
  received: { zh: '收到了。谢谢你说出来', en: 'Received. Thank you for telling' },
  next: [
    {
      zh: '工作人员会看，需要的话转给该管的部门。',
      en: 'Our staff reads it and passes it on to the authorities where needed.',
    },
    {
      zh: '我们不会告诉机构是谁说的，也不会让机构看到你的原话。',
      en: 'The organisation learns neither who told nor your words.',
    },
    {
      zh: '你已经写的评价不受影响，可以照样送，也可以不送。',
      en: 'Your evaluation is untouched: send it or not.',
    },
  ],
  back: { zh: '回去', en: 'Back' },
}

export const allegingRefusals: Record<string, Words> = {
  'resource.missing': {
    zh: '这家机构已经撤下了。请从“投诉与举报”告诉我们',
    en: 'It is not here any more; write to us',
  },
  'resource.conflict': { zh: '撞了号，再送一次就好', en: 'Send once more, please' },
  'reports.picture_missing': { zh: '有一张照片没送到，去掉它再送', en: 'A picture is not there; remove it' },
}
