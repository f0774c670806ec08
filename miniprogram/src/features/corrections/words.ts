// The words of corrections, Chinese first.
import type { Words } from '@/platform/language'

export const correctionsWords = {
  title: { zh: '写错了，现在改过来', en: 'Putting it right' },
  hint: {
    zh: '更正比不出错更难得。发出去就留着，大家看得到，算“更正”这一项的分。',
    en: 'It stays for everybody to read, and earns the points of that item.',
  },
  wrong: { zh: '哪里写错了', en: 'What was wrong' },
  right: { zh: '对的是什么', en: 'What is right' },
  because: { zh: '怎么会错', en: 'How it came about' },
  of: { zh: '错的是哪天写的', en: 'When it was published' },
  publish: { zh: '发出去', en: 'Publish' },
  publishing: { zh: '正在发…', en: 'Sending…' },
  missing: { zh: '前三栏都要写', en: 'Three fields, please' },
  money: (phrase: string): Words => ({
    zh: `“${phrase}”像是在收款，这里不能写`,
    en: `“${phrase}” asks for money`,
  }),
  published: { zh: '发出去了', en: 'Published' },
  pending: { zh: '收到了，有人看过就公开', en: 'Received; public once it was looked at' },
  before: { zh: '改过的', en: 'Corrected' },
  none: { zh: '还没有更正过', en: 'No corrections yet' },
  mayGive: { zh: '更正由负责人、编辑或管账的人来写', en: 'Owner, editor or finance corrects' },
  line: (right: string, because: string): Words => ({
    zh: `改成：${right}。${because}`,
    en: `Right: ${right}. ${because}`,
  }),
}

export const correctionRefusals: Record<string, Words> = {
  'auth.forbidden': correctionsWords.mayGive,
  'moderation.text_refused': { zh: '有一句没通过检查，换个说法', en: 'The check refused some words' },
  'evidence.asks_for_money': { zh: '这里不能写收款的话', en: 'Please take out what asks for money' },
  'evidence.frozen': {
    zh: '两边都说这页是自己的，定下来以前先不能改',
    en: 'Frozen until the claim is decided',
  },
  'resource.conflict': { zh: '撞了号，再发一次就好', en: 'Send once more, please' },
}
