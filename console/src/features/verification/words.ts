// Words about evidence that waits for eyes, Chinese first.
import type { EvidenceVerdict } from '@ngo2/shared/evidence/evidence'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import type { Words } from '../../platform/language'

export const verificationWords = {
  title: { zh: '材料审看', en: 'Evidence' },
  lead: {
    zh: '看原件，写一句为什么。登记机关查得到的，再由另一位同事核对。您看过，机构的记录里也看得到。',
    en: 'Look at the document and say why. What a register knows, a colleague checks as well. Their log says that you looked.',
  },
  stages: { zh: '哪一步', en: 'Stage' },
  first: { zh: '等看', en: 'To be seen' },
  second: { zh: '等第二位', en: 'To be cross-checked' },
  claims: { zh: '认领', en: 'Claims' },
  recoveries: { zh: '找回', en: 'Recoveries' },
  queue: { zh: '等得最久的在前', en: 'Longest wait first' },
  empty: { zh: '没有等看的材料', en: 'No evidence waits' },
  emptyHint: {
    zh: '机构交上来，就会排到这里。',
    en: 'What organisations hand in queues here.',
  },
  mine: { zh: '您看过第一遍', en: 'you saw it first' },
  gone: { zh: '这一份已经收回了', en: 'This was taken back' },
  goneHint: { zh: '机构自己收回，或者换了新的一份。', en: 'Its team took it back, or gave a newer one.' },
  next: { zh: '看下一份', en: 'Next one' },
  claim: { zh: '机构填的', en: 'What they say' },
  given: (day: Words, by: string | undefined): Words => ({
    zh: `${day.zh} ${by ?? '一位成员'} 交的`,
    en: `given on ${day.en} by ${by ?? 'a member'}`,
  }),
  public: { zh: '大家看得到', en: 'for everybody' },
  reviewer: { zh: '只给审核的人看，不公开', en: 'for reviewers only' },
  accepted: (day: Words): Words => ({
    zh: `现在算数的一份，管到${day.zh}`,
    en: `Counts today, until ${day.en}`,
  }),
  known: { zh: '平台上记着的', en: 'What is kept here' },
  eyes: { zh: '谁看过', en: 'Who looked' },
  eyesNone: { zh: '还没有人看过', en: 'Nobody yet' },
  eye: (verdict: Words, by: string, day: Words): Words => ({
    zh: `${by}，${day.zh}：${verdict.zh}`,
    en: `${by}, ${day.en}: ${verdict.en}`,
  }),
  waitsForAnother: {
    zh: '第一遍是您看的，核对要换一位同事。',
    en: 'You saw it first, so a colleague has to check it.',
  },
  becauseHint: {
    zh: '退回一定要写，机构看得到，2到200个字',
    en: 'needed when you return it; its team reads it, 2 to 200 characters',
  },
  documents: { zh: '原件', en: 'Documents' },
  noDocument: { zh: '没有附原件', en: 'No document came with it' },
  nth: (nth: number, of: number): Words => ({ zh: `第${nth}份，共${of}份`, en: `${nth} of ${of}` }),
  done: (name: Words, item: Words, verdict: Words): Words => ({
    zh: `${name.zh}的“${item.zh}”：${verdict.zh}`,
    en: `${item.en} of ${name.en}: ${verdict.en}`,
  }),
}

export const verdictWords: Record<EvidenceVerdict, { act: Words; done: Words }> = {
  seen: {
    act: { zh: '看过，属实', en: 'Seen, it is so' },
    done: { zh: '看过原件', en: 'seen' },
  },
  crossChecked: {
    act: { zh: '核对过，一致', en: 'Checked, it agrees' },
    done: { zh: '核对过', en: 'cross-checked' },
  },
  refused: {
    act: { zh: '退回，写明哪里', en: 'Return it, saying what' },
    done: { zh: '退回', en: 'returned' },
  },
}

const unreadable: Words = {
  zh: '照片看不清，请在亮处再拍一张',
  en: 'The photo cannot be read; please take it again in the light',
}
const unlike: Words = { zh: '原件和填的不一样，请对一遍', en: 'The document says otherwise; please compare' }
const register: Words = { zh: '登记机关查到的不一样', en: 'The register says otherwise' }

/** Sentences an operator may take as they are, for returning an item. */
export const readySentences: Record<GivenItem, readonly Words[]> = {
  T1: [
    unreadable,
    unlike,
    { zh: '证书过期了，请换新的', en: 'The certificate has ended; please send the new one' },
    register,
  ],
  T2: [unlike, { zh: '还缺职务', en: 'A duty is missing' }],
  T3: [
    { zh: '打过电话，没有人应', en: 'We called and nobody answered' },
    { zh: '看不出在哪里、为谁做', en: 'It does not say where and for whom' },
  ],
  T4: [unreadable, { zh: '不是这一年的报告', en: 'The report is of another year' }],
  T5: [unreadable, { zh: '收入、支出和结余对不上', en: 'Income, spending and balance do not add up' }],
  T6: [{ zh: '有项目没写预算或日子', en: 'A project lacks its budget or period' }],
  T7: [{ zh: '没有按项目分开', en: 'It is not told by project' }],
  T8: [{ zh: '看不出是什么往来', en: 'It does not say what dealings' }],
  T9: [unlike, register],
  T10: [{ zh: '这一年有更正，请写出来', en: 'There was something to correct that year' }],
  C6: [{ zh: '没写孩子的怎么问家长', en: 'It does not say how parents are asked' }],
}

export const verificationRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这一份已经收回了', en: 'This was taken back' },
  'evidence.decided_otherwise': {
    zh: '有同事刚作了另一个决定，按那个算',
    en: 'A colleague has just decided otherwise, and that stands',
  },
  'evidence.needs_another': {
    zh: '第一遍是您看的，核对要换一位同事',
    en: 'You saw it first; a colleague has to check it',
  },
  'evidence.not_seen_yet': { zh: '先要有人看过原件', en: 'Somebody has to see the document first' },
  'evidence.of_own_team': {
    zh: '您在这家机构的团队里，请让同事来看',
    en: 'You are in this organisation’s team; leave it to a colleague',
  },
  'evidence.code_taken': {
    zh: '这个信用代码，另一家机构已经看过原件了。请先问清楚',
    en: 'Another organisation was seen with this credit code. Ask first',
  },
  'evidence.no_longer_true': {
    zh: '挂靠的机构已经收回了确认',
    en: 'The host does not co-sign any more',
  },
}

/** Names of what a form holds. */
export const fieldWords = {
  creditCode: { zh: '信用代码', en: 'Credit code' },
  endsOn: { zh: '证书到期', en: 'Ends on' },
  host: { zh: '挂靠机构', en: 'Host' },
  hostAgreed: { zh: '在平台上确认了', en: 'co-signed here' },
  year: { zh: '年份', en: 'Year' },
  quarter: { zh: '季度', en: 'Quarter' },
  way: { zh: '怎么给的', en: 'Given as' },
  audit: { zh: '审计报告', en: 'an audit' },
  books: { zh: '在平台上记的账', en: 'books kept here' },
  page: { zh: '主页', en: 'Page' },
  reachedBy: { zh: '联系方式', en: 'Contact' },
  projects: { zh: '项目', en: 'Projects' },
  none: { zh: '签了“没有”', en: 'signed: none' },
  status: { zh: '募捐资格', en: 'Status' },
  noStatus: { zh: '没有', en: 'none' },
  partner: { zh: '合作机构', en: 'Partner' },
  certificate: { zh: '证书编号', en: 'Certificate' },
  forProject: (name: string | undefined): Words => ({
    zh: `其中：${name ?? '一个没有公开的项目'}`,
    en: `of this: ${name ?? 'a project that is not public'}`,
  }),
  rule: { zh: '怎么回避', en: 'Rule' },
  practice: { zh: '怎么问、怎么存', en: 'Practice' },
  nothingToCorrect: { zh: '签了“没有要改的”', en: 'signed: nothing to correct' },
  opening: { zh: '期初', en: 'Opening' },
  income: { zh: '收入', en: 'Income' },
  spending: { zh: '支出', en: 'Spending' },
  closing: { zh: '期末', en: 'Closing' },
  serves: { zh: '为谁做', en: 'Serves' },
  registration: { zh: '页面上写的', en: 'On the page' },
} satisfies Record<string, Words | ((name: string | undefined) => Words)>
