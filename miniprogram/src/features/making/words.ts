// The words of making a page, Chinese first; the questions themselves are shared with the server.
import { identityGapWords } from '@/features/identity'
import type { Words } from '@/platform/language'
import { causesAtMost } from './draft'
import type { Gap } from './gaps'

export const makingWords = {
  steps: [
    { zh: '名字', en: 'Name' },
    { zh: '做什么', en: 'Causes' },
    { zh: '登记', en: 'Identity' },
    { zh: '几个问题', en: 'Questions' },
  ],
  step: (nth: number, of: number): Words => ({ zh: `第${nth}步，共${of}步`, en: `Step ${nth} of ${of}` }),
  nameTitle: { zh: '你们叫什么，在哪个县', en: 'Your name, and your county' },
  nameHint: {
    zh: '写平常用的全名。没登记的小组也能做一个页面。',
    en: 'The full name you go by. Groups without registration are welcome.',
  },
  name: { zh: '机构名字', en: 'Name' },
  namePlaceholder: { zh: '比如：西渠守绿队', en: 'e.g. Xiqu Green Watch' },
  looking: { zh: '正在找有没有…', en: 'Looking for it…' },
  alike: { zh: '是这一家吗？', en: 'Is it this one?' },
  alikeHint: {
    zh: '名字像的已经有页面了。是你们的就认领，不用再做一个。',
    en: 'These have a page already. If one is yours, claim it.',
  },
  itIsUs: { zh: '是我们', en: 'That is us' },
  noneOfThem: { zh: '都不是，接着做', en: 'None of them, go on' },
  causesTitle: { zh: '做什么事，为谁做', en: 'What you do, and for whom' },
  causesHint: { zh: `最多选${causesAtMost}样。`, en: `Up to ${causesAtMost}.` },
  causes: { zh: '做什么事', en: 'Causes' },
  question: (nth: number, of: number): Words => ({
    zh: `第${nth}个问题，共${of}个`,
    en: `Question ${nth} of ${of}`,
  }),
  back: { zh: '上一步', en: 'Back' },
  next: { zh: '下一步', en: 'Next' },
  changed: { zh: '改好了', en: 'Changed' },
  skip: { zh: '先跳过', en: 'Skip' },
  makeNow: { zh: '先到这里', en: 'Enough for now' },
  reviewTitle: { zh: '看一遍就做出来', en: 'One look, then it is made' },
  reviewHint: { zh: '点一行可以改。做出来以后也随时能改。', en: 'Tap a line to change it, now or later.' },
  open: { zh: '还没写', en: 'Open' },
  place: { zh: '在哪里', en: 'Place' },
  make: { zh: '做出页面', en: 'Make the page' },
  makingIt: { zh: '正在做…', en: 'Making it…' },
  resumed: { zh: '接着上次没写完的', en: 'Where you left off' },
  startOver: { zh: '重新写', en: 'Start over' },
  noRoom: {
    zh: '手机存不下草稿了。先别退出，写完直接送。',
    en: 'Your phone has no room for the draft. Do not leave.',
  },
  madeTitle: { zh: '页面有了', en: 'The page is there' },
  made: (name: string): Words => ({ zh: `${name}现在谁都看得到。`, en: `Everybody can see ${name} now.` }),
  certificate: { zh: '拍登记证书', en: 'Photograph the certificate' },
  certificateNote: {
    zh: '工作人员看过，页面上就写“看过原件”。原件只有他们看得到',
    en: 'Once our staff saw it the page says so; only they see it',
  },
  notYetSeed: { zh: '还没到种子', en: 'Not a seed yet' },
  level: (level: Words): Words => ({ zh: `现在是${level.zh}`, en: `Now a ${level.en}` }),
  nextStep: (item: Words): Words => ({
    zh: `下一步，容易的一件：${item.zh}`,
    en: `The next easy step: ${item.en}`,
  }),
  nextStepNote: { zh: '工作台会告诉你下一件', en: 'The desk tells you the next easy step' },
  addressComes: { zh: '网址正在取，一会儿写在工作台里。', en: 'The web address follows; the desk shows it.' },
  toPage: { zh: '看看页面', en: 'See the page' },
  toDesk: { zh: '去工作台', en: 'To the desk' },
}

export const gapWords: Record<Gap, Words> = {
  ...identityGapWords,
  name: { zh: '名字要两个字以上', en: 'Two characters or more' },
  nameLong: { zh: '名字最多40个字', en: 'At most 40 characters' },
  place: { zh: '选一个县或区', en: 'Choose a county' },
  causes: { zh: '至少选一样', en: 'Choose at least one' },
  short: { zh: '再多写几个字，或者删掉先跳过', en: 'A few more words, or clear and skip it' },
  long: { zh: '太长了，删掉一些', en: 'Too long' },
}

/** Refusals that mean something particular here. */
export const makingRefusals: Record<string, Words> = {
  'organisations.name_taken': {
    zh: '这个名字已经有页面了。是你们的，就在“机构”里搜到它去认领；不是，就把名字写全一点。',
    en: 'This name has a page already. Claim it, or write your name in full.',
  },
  'organisations.unknown_county': { zh: '这个县不在表里，换一个选', en: 'Choose another county' },
  'desks.host_unfit': {
    zh: '这一家现在不能给别人挂靠：要登记过、有团队、没在关闭',
    en: 'It cannot host: it must be registered, kept by a team and stay open',
  },
  'desks.name_unclear': {
    zh: '微信没说清这个名字行不行。过一会儿再点，或者换个写法',
    en: 'WeChat gave no clear word about this name; try later or write it differently',
  },
  'desks.day_full': {
    zh: '今天做的页面够多了，明天再来。写好的先存在手机里。',
    en: 'Come back tomorrow; this is kept on your phone.',
  },
  'moderation.text_refused': {
    zh: '这几句没通过微信的检查，换个说法',
    en: 'WeChat’s check refused these words',
  },
  'resource.conflict': { zh: '这份和之前的一份撞了号。再点一次就好。', en: 'Press once more, please.' },
  'request.invalid': { zh: '这里有一处没看懂，改一下再送', en: 'Something here was not understood' },
}
