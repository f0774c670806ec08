// What the pages of the open web say, Chinese first.

import type { VerificationState } from '@ngo2/shared/organisations/verification'
import type { Update } from '@ngo2/shared/showcases/updates'

export interface Words {
  readonly zh: string
  readonly en: string
}
export type Language = keyof Words

export const siteName: Words = { zh: '公益2.0', en: 'NGO 2.0' }

export const pageWords = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  otherLanguage: { zh: 'English', en: '中文' },
  openInWeChat: { zh: '用微信打开', en: 'Open in WeChat' },
  gauges: { zh: '两把尺子', en: 'Two measures' },
  gaugeNote: {
    zh: '色带是九成区间，竖线是同类机构的中线。不排名次。',
    en: 'The band is the 90 % interval, the notch the middle of similar organisations. There is no ranking.',
  },
  people: (people: number): Words => ({ zh: `${people}人评`, en: `${people} people` }),
  collecting: (people: number, needed: number): Words => ({
    zh: `正在收集 ${people}/${needed}，先不出数`,
    en: `collecting ${people}/${needed}, no figure yet`,
  }),
  spoken: (lo: number, hi: number, median: number | undefined, people: number): Words => ({
    zh: `${lo}到${hi}${median === undefined ? '' : `，同类中线${median}`}，${people}人评`,
    en: `${lo} to ${hi}${median === undefined ? '' : `, middle ${median}`}, ${people} people`,
  }),
  published: (day: Words): Words => ({ zh: `${day.zh}公布`, en: `published ${day.en}` }),
  level: { zh: '公开到哪一步', en: 'How far it is open' },
  noLevel: { zh: '还没有到种子', en: 'not a seed yet' },
  until: (day: Words): Words => ({ zh: `到${day.zh}`, en: `until ${day.en}` }),
  daysLeft: (days: number): Words => ({ zh: `还有${days}天`, en: `${days} days left` }),
  expired: (days: number): Words => ({ zh: `过期${days}天`, en: `${days} days over` }),
  noEvidence: { zh: '还没有放出材料。可以去问。', en: 'Nothing is shown yet. You may ask them.' },
  projects: { zh: '项目', en: 'Projects' },
  planned: { zh: '打算做', en: 'planned' },
  running: { zh: '在做', en: 'running' },
  ended: { zh: '做完了', en: 'ended' },
  days: (from: Words, until: Words | undefined): Words =>
    until
      ? { zh: `${from.zh}–${until.zh}`, en: `${from.en} – ${until.en}` }
      : { zh: `${from.zh}起`, en: `since ${from.en}` },
  budget: { zh: '预算', en: 'Budget' },
  serves: { zh: '为谁', en: 'For whom' },
  progress: { zh: '进展', en: 'Progress' },
  result: { zh: '结果', en: 'Result' },
  wentWrong: { zh: '哪里没做好', en: 'What went badly' },
  money: { zh: '钱', en: 'Money' },
  noMoney: { zh: '还没有放出账。可以去问。', en: 'No books are shown yet. You may ask them.' },
  opening: { zh: '期初有', en: 'At the beginning' },
  income: { zh: '收到', en: 'Came in' },
  spending: { zh: '花掉', en: 'Went out' },
  closing: { zh: '剩下', en: 'Left' },
  yearAccounts: (year: string): Words => ({ zh: `${year}年度账`, en: `Accounts of ${year}` }),
  papers: { zh: '整份', en: 'In full' },
  yuan: { zh: '元', en: 'yuan' },
  corrections: { zh: '更正', en: 'Corrections' },
  was: { zh: '写错的', en: 'Was wrong' },
  is: { zh: '对的', en: 'Is right' },
  why: { zh: '为什么', en: 'Why' },
  answers: { zh: '他们自己说', en: 'In their own words' },
  contact: { zh: '怎么找到他们', en: 'How to reach them' },
  none: { zh: '没有', en: 'none' },
  phone: { zh: '电话', en: 'Phone' },
  wechat: { zh: '微信', en: 'WeChat' },
  email: { zh: '电子邮件', en: 'E-mail' },
  post: { zh: '寄信', en: 'Post' },
  channels: { zh: '在别处', en: 'Elsewhere' },
  updates: { zh: '近况', en: 'What happened' },
  updated: (ago: Words): Words => ({ zh: `最近更新 ${ago.zh}`, en: `Last change ${ago.en}` }),
  daysAgo: (days: number): Words => {
    if (days === 0) return { zh: '今天', en: 'today' }
    return { zh: `${days}天前`, en: days === 1 ? '1 day ago' : `${days} days ago` }
  },
  codeTitle: { zh: '微信扫一扫', en: 'Scan with WeChat' },
  codeSays: {
    zh: '说说你看到的，或者问一句：评价、提问、举报都在里面。',
    en: 'Say what you saw, or ask: evaluations, questions and reports are in there.',
  },
  codeAlt: { zh: '这家机构的小程序码', en: 'The mini-program code of this organisation' },
  poster: { zh: '打印一张海报', en: 'Print a poster' },
  posterFile: { zh: '海报 PDF', en: 'Poster as PDF' },
  feed: { zh: '订阅近况（Atom）', en: 'Follow (Atom)' },
  badge: { zh: '放在自己网站上的标记', en: 'A badge for one’s own site' },
  noDonations: {
    zh: '本站不收捐款。想依法支持，请看合作公募机构的登记信息。',
    en: 'No donations are taken here. To support them lawfully, look at the register of charities that may raise funds.',
  },
  stub: {
    zh: '这一页还没有人认领，写的不多。',
    en: 'Nobody keeps this page yet, so there is little on it.',
  },
  frozen: {
    zh: '有两方都说这一页是自己的，正在核实，先不能改。',
    en: 'Two sides say that this page is theirs; it stands still until that is settled.',
  },
  closingOn: (day: Words): Words => ({
    zh: `机构宣布：这一页${day.zh}关闭。`,
    en: `The organisation announced that this page closes on ${day.en}.`,
  }),
  closed: (name: string, day: Words): Words => ({
    zh: `${name}的页面${day.zh}关闭了。`,
    en: `The page of ${name} was closed on ${day.en}.`,
  }),
  closedMore: {
    zh: '这里只留下这一句。操作记录按法律要求保存，不公开。',
    en: 'This line is all that stays here. The log is kept as the law requires, and is not public.',
  },
  missing: { zh: '没有这一页', en: 'There is no such page' },
  missingMore: {
    zh: '网址可能写错了，或者这家机构没有来过。',
    en: 'The address may be mistyped, or this organisation was never here.',
  },
  since: (year: number): Words => ({ zh: `${year}年开始`, en: `since ${year}` }),
  example: { zh: '示例', en: 'example' },
}

export const posterWords = {
  title: { zh: '海报', en: 'poster' },
  howTo: { zh: '用浏览器的“打印”，纸选A4。', en: 'Use your browser’s “print”, paper A4.' },
  back: { zh: '回到页面', en: 'Back to the page' },
  money: { zh: '钱', en: 'Money' },
  doing: { zh: '在做的事', en: 'What we do' },
  notTrue: { zh: '哪里说得不对，说出来', en: 'If something here is not so, say it' },
  sayIt: {
    zh: '微信扫一扫：可以评价、问账、举报，不写名字也行。',
    en: 'Scan with WeChat: say what you saw, ask about money, report; no name is needed.',
  },
  call: (phone: string): Words => ({ zh: `也可以打电话：${phone}`, en: `Or call ${phone}` }),
  noMoney: {
    zh: '这里不收钱。谁说替我们收钱，别信。',
    en: 'No money is taken here. Do not believe anybody who collects for us.',
  },
}

export const stateGlyphs: Record<VerificationState, string> = { declared: '○', seen: '◐', crossChecked: '●' }

export const updateWords: Record<Update['is'], (about: Words) => Words> = {
  made: () => ({ zh: '页面建好了', en: 'The page was made' }),
  edited: () => ({ zh: '改了页面', en: 'The page was edited' }),
  evidence: ({ zh, en }) => ({ zh: `材料：${zh}`, en: `Evidence: ${en}` }),
  project: ({ zh, en }) => ({ zh: `项目：${zh}`, en: `Project: ${en}` }),
  quarter: ({ zh, en }) => ({ zh: `${zh}的账结好了`, en: `The books of ${en} were closed` }),
  year: ({ zh, en }) => ({ zh: `${zh}年度账公开了`, en: `The accounts of ${en} were published` }),
  correction: () => ({ zh: '写错了，改过来了', en: 'A mistake was corrected' }),
  closing: () => ({ zh: '宣布页面要关闭', en: 'The end of the page was announced' }),
}

export const fundraisingWords = {
  none: { zh: '不向公众募捐', en: 'does not raise funds from the public' },
  partner: { zh: '和有资格的机构合作', en: 'with a certified partner' },
  own: { zh: '自己有公开募捐资格', en: 'certified to raise funds' },
}

export const channelWords = {
  officialAccount: { zh: '公众号', en: 'Official account' },
  channels: { zh: '视频号', en: 'Channels' },
  weibo: { zh: '微博', en: 'Weibo' },
  douyin: { zh: '抖音', en: 'Douyin' },
  website: { zh: '网站', en: 'Website' },
  other: { zh: '其他', en: 'Other' },
}
