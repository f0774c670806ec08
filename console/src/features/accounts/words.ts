// Words about signing in and about members, Chinese first.
import { consoleCodeLifeS } from '@ngo2/shared/accounts/console-code'
import type { NameState } from '@ngo2/shared/moderation/name'
import type * as v from 'valibot'
import type { Words } from '../../platform/language'
import type { SessionEnd } from '../../platform/session'

const lifeMinutes = consoleCodeLifeS / 60

export const signInWords = {
  title: { zh: '用手机扫码进入工作台', en: 'Scan with your phone to enter the console' },
  lead: { zh: '只给平台的工作人员用', en: 'For the platform’s staff only' },
  picture: {
    zh: '工作台二维码，用小程序“我的”里的“扫工作台二维码”扫',
    en: 'Sign-in code; scan it in the mini-program',
  },
  steps: [
    { zh: '在微信里打开“公益2.0”小程序，到“我的”', en: 'Open the mini-program in WeChat and go to 我的' },
    { zh: '点“扫工作台二维码”，扫右边这个', en: 'Tap 扫工作台二维码 and scan the code at the right' },
    { zh: '在手机上点“让它登录”，这一页就会打开', en: 'Tap 让它登录 on the phone; this page then opens' },
  ],
  byText: { zh: '手机扫不了，就把这行字复制过去', en: 'If the phone cannot scan, paste this text there' },
  left: (seconds: number): Words => ({ zh: `还有${seconds}秒有效`, en: `valid for ${seconds} s more` }),
  opening: { zh: '正在取二维码', en: 'Getting a code' },
  over: { zh: '这个二维码过期了', en: 'This code is over' },
  overHint: {
    zh: `一个二维码只用一次，管${lifeMinutes}分钟`,
    en: `A code works once, for ${lifeMinutes} minutes`,
  },
  another: { zh: '换一个新的', en: 'Show a new code' },
  troubled: { zh: '没连上服务器，还在试', en: 'The server does not answer; still trying' },
}

export const endWords: Record<SessionEnd, Words | undefined> = {
  expired: { zh: '登录到期了，请再扫一次', en: 'Your sign-in is over; please scan again' },
  unconfirmed: {
    zh: '这一页已经忘掉您的登录，但没等到服务器确认。若不放心，请到手机上退出',
    en: 'This page has forgotten your sign-in, but the server did not confirm. To be sure, sign out on the phone',
  },
  left: undefined,
}

export const accountRefusals: Record<string, Words> = {
  'accounts.console_code_over': { zh: '这个码过期了，或已经用过', en: 'This code is over or was used' },
  'resource.conflict': {
    zh: '这个码和别人的撞上了，换一个就好',
    en: 'This code is another’s; show a new one',
  },
}

export const meWords = {
  unnamed: { zh: '还没起名', en: 'no name yet' },
  role: { zh: '工作人员', en: 'staff' },
  signOut: { zh: '退出', en: 'Sign out' },
  notStaff: { zh: '这个微信号不是工作人员', en: 'This account is not staff' },
}

export const memberWords = {
  title: { zh: '成员', en: 'Members' },
  lead: {
    zh: '在小程序里登录过的人，新来的在前。这里只看不改。',
    en: 'Everybody who signed in, newest first. Read only.',
  },
  list: { zh: '成员名单', en: 'Members' },
  name: { zh: '名字', en: 'Name' },
  nameState: { zh: '名字给不给看', en: 'Name seen by' },
  role: { zh: '身份', en: 'Role' },
  member: { zh: '成员', en: 'member' },
  joined: { zh: '第一次登录', en: 'First signed in' },
  id: { zh: '编号', en: 'Id' },
  empty: { zh: '还没有人登录过', en: 'Nobody has signed in yet' },
  emptyHint: {
    zh: '有人在小程序里评价或种树，就会出现在这里。',
    en: 'Whoever evaluates or plants appears here.',
  },
}

export const nameStateWords: Record<v.InferOutput<typeof NameState>, Words> = {
  shown: { zh: '大家看得到', en: 'everybody' },
  pending: { zh: '等查，只有自己看得到', en: 'only herself, until checked' },
  hidden: { zh: '收起来了，只有自己看得到', en: 'only herself, taken down' },
}
