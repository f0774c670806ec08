// The words of an organisation's page, Chinese first.
import type { Words } from '@/platform/language'

export const organisationWords = {
  since: (year: number): Words => ({ zh: `${year}年起`, en: `since ${year}` }),
  example: {
    zh: '示例机构：名字、事情和数字都是编的，用来看这里怎么用。',
    en: 'An example: name, story and figures are made up.',
  },
  serves: { zh: '为谁做事', en: 'Whom they work for' },
  size: { zh: '多少人', en: 'How many they are' },
  registration: { zh: '登记', en: 'Registration' },
  hosted: (host: string): Words => ({ zh: `挂靠${host}`, en: `hosted by ${host}` }),
  updated: (ago: Words): Words => ({ zh: `最近更新 ${ago.zh}`, en: `Updated ${ago.en}` }),
  neverUpdated: { zh: '还没有更新', en: 'No update yet' },
  gauges: { zh: '两把尺子', en: 'Two measures' },
  middle: { zh: '竖线：同类的中线', en: 'mark: the middle of the peers' },
  unpublished: { zh: '还没有公布过', en: 'not published yet' },
  why: { zh: '为什么是这个分', en: 'Why this figure' },
  whyNote: (day: Words): Words => ({
    zh: `${day.zh}公布，每一步都写得出来`,
    en: `Published ${day.en}, step by step`,
  }),
  compare: { zh: '和别家放在一起看', en: 'Beside other organisations' },
  states: {
    declared: { zh: '登记是自己填的', en: 'declared by themselves' },
    seen: { zh: '证书看过原件', en: 'certificate seen' },
    crossChecked: { zh: '登记核对过', en: 'registration cross-checked' },
  },
  stateNote: (day: Words, by: readonly string[]): Words => ({
    zh: by.length === 0 ? day.zh : `${day.zh} · ${by.join('、')}`,
    en: by.length === 0 ? day.en : `${day.en}, ${by.join(', ')}`,
  }),
  levelUntil: (day: Words): Words => ({
    zh: `从材料算出来，到${day.zh}`,
    en: `from documents, until ${day.en}`,
  }),
  noLevel: { zh: '还没到种子', en: 'Not a seed yet' },
  noLevelNote: { zh: '要登记、负责人、联系方式三样材料', en: 'It takes three documents' },
  hostAnswers: {
    asked: { zh: '（等对方同意）', en: ' (not answered)' },
    agreed: { zh: '（对方已同意）', en: ' (agreed)' },
    declined: { zh: '（对方没同意）', en: ' (declined)' },
  },
  unregistered: { zh: '没有登记', en: 'not registered' },
  ownWords: { zh: '他们自己说', en: 'In their own words' },
  contact: { zh: '怎么联系', en: 'Contact' },
  ways: {
    phone: { zh: '电话', en: 'Telephone' },
    wechat: { zh: '微信', en: 'WeChat' },
    email: { zh: '邮箱', en: 'E-mail' },
    post: { zh: '地址', en: 'Post' },
  },
  none: { zh: '没有', en: 'none' },
  copy: { zh: '复制', en: 'Copy' },
  stub: { zh: '这是你们的机构吗？', en: 'Is this your organisation?' },
  stubNote: { zh: '还没有人管这个页面，可以认领', en: 'Nobody keeps this page yet; claim it' },
  frozen: {
    zh: '有人说这个页面是他们的，先冻住，等工作人员看。',
    en: 'Two sides say this page is theirs; it is frozen until our staff decides.',
  },
  closing: (day: Words): Words => ({
    zh: `他们宣布${day.zh}关闭这个页面。`,
    en: `They announced that this page closes on ${day.en}.`,
  }),
  closed: (day: Words): Words => ({ zh: `这个页面${day.zh}关了。`, en: `This page closed on ${day.en}.` }),
  forward: { zh: '转给好友', en: 'Send to a friend' },
  evaluate: { zh: '我来评价', en: 'Evaluate' },
  visited: { zh: '我去过这里，说一声', en: 'I was there' },
  wrong: { zh: '哪里写得不对，告诉我们', en: 'Tell us what is wrong here' },
  gone: { zh: '没有这一家', en: 'No such organisation' },
  goneHint: {
    zh: '可能已经撤下，或者链接不完整',
    en: 'It may have been taken down, or the link is incomplete',
  },
  list: { zh: '看别的机构', en: 'Other organisations' },
  /** Short enough for the two lines of a card in a chat. */
  card: (name: Words, place: string): Words => ({
    zh: `${place}${name.zh}：事和账，你怎么看？`,
    en: `${name.en}: what do they do, and where does the money go?`,
  }),
  someCard: { zh: '一家小机构：事和账，你怎么看？', en: 'A small NGO: what do they do?' },
}
