// Words for letting a console in, Chinese first.
import type { Words } from '@/platform/language'

export const consoleEntryWords = {
  scan: { zh: '扫工作台二维码', en: 'Scan the console’s code' },
  scanNote: { zh: '平台工作人员在电脑上登录用', en: 'For the platform’s staff at a desk' },
  otherCode: { zh: '这不是工作台的二维码', en: 'This is not a console’s code' },
  otherCodeHint: {
    zh: '在电脑上打开工作台，扫登录页上的那一个',
    en: 'Open the console on a computer and scan its code',
  },
  understood: { zh: '知道了', en: 'OK' },
  question: {
    zh: '要让电脑上的工作台用你的身份登录吗？',
    en: 'Let the console on the computer sign in as you?',
  },
  hint: {
    zh: '登录后，那台电脑可以登记机构、公布结果、处理举报。不是你自己在登录，就不要点。',
    en: 'That computer may then register organisations, publish and decide reports. If it is not you, do not approve.',
  },
  yes: { zh: '让它登录', en: 'Approve' },
  no: { zh: '不是我', en: 'Not me' },
  approving: { zh: '正在登录…', en: 'Approving…' },
  done: { zh: '电脑上登录好了', en: 'The console is signed in' },
  doneHint: { zh: '用完记得在电脑上退出', en: 'Sign out there when you are done' },
  back: { zh: '回去', en: 'Back' },
  scanAgain: { zh: '再扫一次', en: 'Scan again' },
}

export const consoleEntryRefusals: Record<string, Words> = {
  'auth.forbidden': {
    zh: '只有平台的工作人员可以。需要的话，把“我的编号”发给管理员，请他给你开',
    en: 'Only the platform’s staff may. If you need it, send your id to an administrator',
  },
  'accounts.console_code_over': {
    zh: '这个二维码过期了，在电脑上换一个再扫',
    en: 'The code is over; show a new one on the computer',
  },
}
