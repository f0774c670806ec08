// Words for reporting a name, Chinese first.
import type { ReportReason } from '@ngo2/shared/moderation/case'
import type { Words } from '@/platform/language'

export const reasonWords: Record<ReportReason, Words & { hint: Words }> = {
  abuse: { zh: '骂人、侮辱人', en: 'Abuse', hint: { zh: '伤到了谁', en: 'It hurts somebody' } },
  advertising: {
    zh: '广告、拉人、要钱',
    en: 'Advertising',
    hint: { zh: '电话、微信号、收款', en: 'Numbers, money' },
  },
  minor: {
    zh: '涉及未成年人',
    en: 'Concerns a minor',
    hint: { zh: '我们先看这一类', en: 'Looked at first' },
  },
  untrue: { zh: '冒充、不实', en: 'Untrue', hint: { zh: '冒充机构或别人', en: 'Pretends to be somebody' } },
  other: {
    zh: '别的原因',
    en: 'Something else',
    hint: { zh: '看的人会自己判断', en: 'The operator will judge' },
  },
}

export const reportsWords = {
  title: { zh: '举报这个名字', en: 'Report this name' },
  hint: {
    zh: '选一个原因就发出去。被举报的人不知道是谁',
    en: 'Choose a reason and it is sent. Nobody learns who reported',
  },
  sending: { zh: '正在发…', en: 'Sending…' },
  done: { zh: '收到了。一天之内有人看', en: 'Received. Somebody looks at it within a day' },
  close: { zh: '关上', en: 'Close' },
  nothing: { zh: '要举报哪个名字？', en: 'Which name?' },
  nothingHint: { zh: '打开那丛树，名字下面有“举报这个名字”', en: 'Open the tree; the entry is on its page' },
  how: { zh: '看投诉与举报的办法', en: 'How complaints work' },
}

/** Refusals of a report, in words. */
export const reportRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这个名字已经看不到了，不用再举报', en: 'This name is no longer shown' },
  'resource.conflict': { zh: '没发成，关上再来一次', en: 'Not sent; close and try once more' },
}
