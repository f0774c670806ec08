// The words of editing a page, Chinese first.
import type { Words } from '@/platform/language'
import type { WayName } from './fields'
import type { FieldGap } from './gaps'

const ways: Record<WayName, Words> = {
  phone: { zh: '电话', en: 'Telephone' },
  wechat: { zh: '微信号', en: 'WeChat id' },
  email: { zh: '邮箱', en: 'E-mail' },
  post: { zh: '收信地址', en: 'Postal address' },
}
const wayCharacters: Record<WayName, number> = { phone: 24, wechat: 40, email: 80, post: 80 }

export const editingWords = {
  ways,
  wayCharacters,
  what: { zh: '在哪里，做什么', en: 'Where and what' },
  place: { zh: '在哪里', en: 'Place' },
  causes: { zh: '做什么事', en: 'Causes' },
  questions: { zh: '几个问题', en: 'Questions' },
  people: { zh: '多少人，哪一年起', en: 'How many, since when' },
  size: { zh: '多少人', en: 'How many' },
  founded: { zh: '哪一年起', en: 'Since' },
  foundedPlaceholder: { zh: '比如：2007', en: 'e.g. 2007' },
  contact: { zh: '怎么联系', en: 'Contact' },
  haveNone: { zh: '没有这个', en: 'None' },
  haveOne: { zh: '有，写上', en: 'Give one' },
  hasNone: (way: Words): Words => ({ zh: `没有${way.zh}`, en: `No ${way.en}` }),
  whoSees: { zh: '联系方式谁看得到', en: 'Who sees the contact' },
  everybody: { zh: '谁都看得到', en: 'Everybody' },
  onlyUs: { zh: '只有团队和工作人员', en: 'Team and staff' },
  channels: { zh: '别处也在说', en: 'Elsewhere' },
  channelKind: { zh: '在哪里', en: 'Where' },
  channelName: { zh: '叫什么', en: 'Name' },
  channelAddress: { zh: '网址，https:// 开头', en: 'Address, https://…' },
  addChannel: { zh: '加一个', en: 'Add one' },
  dropChannel: { zh: '去掉', en: 'Drop it' },
  identity: { zh: '登记', en: 'Registration' },
  identityNote: { zh: '代码、挂靠单位', en: 'Code, or host' },
  address: { zh: '网址和海报', en: 'Address and poster' },
  addressNote: { zh: '网址可以换一次', en: 'It can be changed once' },
  resumed: { zh: '接着上次没存的', en: 'Where you left off' },
  throwAway: { zh: '不要了', en: 'Throw away' },
  conflict: { zh: '你们改到了同一处', en: 'You both changed the same' },
  conflictHint: {
    zh: '每一处选一个。别的改动会合在一起，都不会丢。',
    en: 'Choose one for each. Everything else is put together; nothing is lost.',
  },
  chooseEach: { zh: '每一处都选一个', en: 'Choose one for each' },
  nothingChanged: { zh: '还没有改动', en: 'Nothing changed' },
  save: { zh: '存', en: 'Save' },
  saving: { zh: '正在存…', en: 'Saving…' },
  saved: { zh: '存好了', en: 'Saved' },
  savedHint: { zh: '现在谁都看得到新的。', en: 'Everybody sees it now.' },
  pendingHint: {
    zh: '微信还没查完这些字，查完之前，别人先看原来的。',
    en: 'WeChat still checks the words; until then others see the former ones.',
  },
  done: { zh: '好', en: 'Done' },
  gone: { zh: '没有这一家', en: 'No such organisation' },
}

export const gapWords: Record<FieldGap, Words> = {
  causes: { zh: '至少选一样要做的事', en: 'Choose at least one cause' },
  year: { zh: '年份写四位数字', en: 'A year of four digits' },
  short: { zh: '再多写几个字，或者删掉', en: 'A few more words, or clear it' },
  long: { zh: '太长了，删掉一些', en: 'Too long' },
  phone: { zh: '电话只写数字、空格、加号和括号', en: 'Digits, blanks, + and brackets only' },
  email: { zh: '这不像一个邮箱', en: 'This is not an e-mail address' },
  contact: { zh: '太短或者太长', en: 'Too short or too long' },
  channel: {
    zh: '名字要两个字以上，网站要写完整网址',
    en: 'Two characters or more; a website with https://',
  },
}

/** Refusals that mean something particular here. */
export const editingRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '你现在的角色不能改页面', en: 'Your role may not edit the page' },
  'organisations.unknown_county': { zh: '这个县不在表里，换一个选', en: 'Choose another county' },
  'desks.edited_meanwhile': {
    zh: '别人刚存过，改的不是同一处。再点一次“存”，就合在一起',
    en: 'Somebody saved other fields meanwhile; save again and both are put together',
  },
  'desks.frozen': {
    zh: '有人说这个页面是他们的。工作人员看完以前改不了，写的都在手机里',
    en: 'The page is frozen until our staff decides; your words stay on the phone',
  },
  'desks.closed': { zh: '这个页面已经关了', en: 'This page is closed' },
  'moderation.text_refused': {
    zh: '这几句没通过微信的检查，换个说法',
    en: 'WeChat’s check refused these words',
  },
  'request.invalid': { zh: '这里有一处没看懂，改一下再存', en: 'Something here was not understood' },
}
