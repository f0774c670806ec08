// Words about names that need a look, Chinese first.
import type { ReportReason, Subject, Verdict } from '@ngo2/shared/moderation/case'
import type * as v from 'valibot'
import type { Words } from '../../platform/language'

export const caseWords = {
  title: { zh: '名字与举报', en: 'Names and reports' },
  lead: {
    zh: '有人举报的、自动检查没答上来的，和有人告诉我们的严重的事。等得最久的在前。',
    en: 'What was reported, what no check could answer, and serious things members told of, longest wait first.',
  },
  queue: { zh: '等人看的', en: 'To be looked at' },
  empty: { zh: '没有要看的', en: 'Nothing needs a look' },
  emptyHint: {
    zh: '有人举报，或自动检查没答上来，就会排到这里。',
    en: 'Reports and unanswered checks queue here.',
  },
  reported: (reason: Words): Words => ({ zh: `有人举报：${reason.zh}`, en: `Reported: ${reason.en}` }),
  unchecked: { zh: '自动检查没答上来', en: 'No check could answer' },
  uncheckedHint: {
    zh: '在您看过之前，只有起名的人自己看得到。',
    en: 'Until you have looked, only its author sees it.',
  },
  reportedHint: {
    zh: '收起来之后，只有起名的人自己看得到；树和评价都还在。',
    en: 'Once taken down only its author sees it; the tree and the evaluations stay.',
  },
  note: { zh: '举报的人写的', en: 'What the reporter wrote' },
  allegedHint: {
    zh: '不进任何分数。说的人受保护：不给机构看，也不在这里写名字',
    en: 'No part of any score. Whoever told it is protected: the organisation does not see it, and no name stands here',
  },
  becauseHint: { zh: '留在记录里，2到200个字', en: 'kept on record, 2 to 200 characters' },
  done: (name: string, verdict: Words): Words => ({
    zh: `“${name}”：${verdict.zh}`,
    en: `“${name}”: ${verdict.en}`,
  }),
}

export const verdictWords: Record<v.InferOutput<typeof Verdict>, { act: Words; done: Words }> = {
  show: {
    act: { zh: '没问题，给大家看', en: 'Fine: show it' },
    done: { zh: '已给大家看', en: 'shown to everybody' },
  },
  hide: {
    act: { zh: '收起来', en: 'Take it down' },
    done: { zh: '已收起来', en: 'taken down' },
  },
  followUp: {
    act: { zh: '有依据，交给主管的部门', en: 'Founded: pass it on' },
    done: { zh: '已交给主管的部门', en: 'passed on to whoever is in charge' },
  },
  nothingFound: {
    act: { zh: '没有查到', en: 'Nothing found' },
    done: { zh: '没有查到', en: 'nothing found' },
  },
}

export const subjectWords: Record<v.InferOutput<typeof Subject>['kind'], Words> = {
  tree: { zh: '树的名字', en: 'name of a tree' },
  member: { zh: '成员的名字', en: 'name of a member' },
  organisation: { zh: '机构的页面', en: 'page of an organisation' },
  project: { zh: '项目', en: 'project' },
  correction: { zh: '更正', en: 'correction' },
  evidence: { zh: '材料', en: 'evidence' },
  accounts: { zh: '年度账的更正', en: 'correction of accounts' },
  upload: { zh: '图片', en: 'picture' },
  improvement: { zh: '评价里的一句话', en: 'words of an evaluation' },
  reply: { zh: '机构的答复', en: 'reply of an organisation' },
  allegation: { zh: '一件严重的事', en: 'something serious' },
}

export const reasonWords: Record<v.InferOutput<typeof ReportReason>, Words> = {
  abuse: { zh: '骂人、伤人', en: 'abuse' },
  advertising: { zh: '广告', en: 'advertising' },
  minor: { zh: '关系到孩子', en: 'concerns a child' },
  untrue: { zh: '冒名、不真实', en: 'untrue' },
  other: { zh: '别的', en: 'other' },
}

/** Sentences an operator may take as they are, by what they lead to. */
export const readySentences: Record<v.InferOutput<typeof Verdict>, readonly Words[]> = {
  show: [{ zh: '普通的名字，没有问题', en: 'An ordinary name, nothing wrong' }],
  hide: [
    { zh: '骂人或伤人的话', en: 'Abusive' },
    { zh: '广告或联系方式', en: 'Advertising or contact details' },
    { zh: '写出了真实的人', en: 'Names a real person' },
  ],
  followUp: [{ zh: '已转给民政部门', en: 'Passed on to the civil affairs department' }],
  nothingFound: [{ zh: '问过两边，没有查到', en: 'Both sides were asked, nothing was found' }],
}

export const caseRefusals: Record<string, Words> = {
  'moderation.verdict_unfit': {
    zh: '这样的决定不适合这一条',
    en: 'This decision does not fit this case',
  },
  'moderation.decided_otherwise': {
    zh: '有同事刚作了另一个决定，按那个算。这一条不用再看了',
    en: 'A colleague has just decided otherwise, and that stands. Nothing is left to do here',
  },
  'resource.missing': {
    zh: '这个名字已经不在了，多半是起名的人删掉了',
    en: 'This name is gone; its author has probably deleted it',
  },
}
