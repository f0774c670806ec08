// The words of claiming a page, Chinese first.
import type { Words } from '@/platform/language'

export const claimingWords = {
  title: { zh: '认领这个页面', en: 'Claim this page' },
  hint: {
    zh: '这个页面还没有人管。说一下你是谁，工作人员看过就交给你。',
    en: 'Nobody keeps this page yet. Say who you are; our staff looks and gives it to you.',
  },
  kept: {
    zh: '这一家已经有团队在管。有邀请码就直接进；再认领，页面会先冻住，等工作人员看。',
    en: 'A team keeps this page. Use an invitation; a claim freezes it until our staff decides.',
  },
  haveCode: { zh: '我有邀请码', en: 'I have a code' },
  note: { zh: '你在这家做什么，怎么核实', en: 'Who you are there, and how we can make sure' },
  notePlaceholder: {
    zh: '比如：我是会计王秀兰，办公室电话 0935…，证书上法人是李建国',
    en: 'e.g. I am the accountant; the office telephone is…',
  },
  paper: { zh: '证书或介绍信', en: 'Certificate or letter' },
  paperHint: { zh: '有就拍一张，没有也能认领', en: 'A photograph, if you have one' },
  paperGoing: { zh: '照片还在路上', en: 'The photograph is on its way' },
  unseen: { zh: '这些只有工作人员看得到。', en: 'Only our staff sees this.' },
  tooShort: { zh: '先写几个字', en: 'A few words first' },
  tooLong: { zh: '太长了，最多300个字', en: 'At most 300 characters' },
  send: { zh: '认领', en: 'Claim' },
  sending: { zh: '正在送…', en: 'Sending…' },
  asked: { zh: '收到了，等工作人员看', en: 'Received; our staff looks at it' },
  askedHint: {
    zh: '看完会给你发消息。结果也写在“我的机构”里。',
    en: 'You will get a message, and it stands under “my organisations”.',
  },
  done: { zh: '好', en: 'Done' },
  gone: { zh: '没有这一家', en: 'No such organisation' },
}

/** Refusals that mean something particular here. */
export const claimingRefusals: Record<string, Words> = {
  'claims.asked_before': { zh: '你已经认领过这一家，正在等人看', en: 'You claimed it already; it waits' },
  'claims.is_yours': { zh: '你已经在这一家的团队里了', en: 'You are in its team already' },
  'claims.too_many': {
    zh: '已经有好几个人认领这一家，工作人员正在看',
    en: 'Several people claim this page; our staff is looking',
  },
  'claims.file_unfit': {
    zh: '证书还没有传好，再传一次',
    en: 'The certificate did not arrive; send it again',
  },
  'claims.closed': { zh: '这一家的页面已经关了', en: 'This page is closed' },
  'claims.day_full': { zh: '今天认领得够多了，明天再来', en: 'Enough claims for today; come back tomorrow' },
  'resource.missing': { zh: '这一家已经不在了', en: 'It is gone' },
  'resource.conflict': { zh: '这份和之前的一份撞了号。再点一次就好。', en: 'Press once more, please.' },
}
