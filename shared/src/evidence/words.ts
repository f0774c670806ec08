// What the items of evidence, their states and the levels are called.
import type { EvidenceState } from './evidence'
import type { EvidenceItem } from './item'
import type { Level, Requirement } from './level'

interface Words {
  readonly zh: string
  readonly en: string
}

interface ItemWords {
  readonly name: Words
  /** What counts, in a sentence somebody can act on. */
  readonly counts: Words
}

export const itemWords: Record<EvidenceItem, ItemWords> = {
  T1: {
    name: { zh: '登记证书', en: 'Certificate' },
    counts: {
      zh: '登记证书的照片和信用代码；没有登记的，请挂靠的机构在这里确认',
      en: 'A photo of the certificate with its credit code; without one, the host organisation co-signs here',
    },
  },
  T2: {
    name: { zh: '谁在负责', en: 'People in charge' },
    counts: {
      zh: '负责人和理事的名字和职务；不方便公开的，可以只给审核的人知道',
      en: 'Names and duties of those in charge; where that is unsafe, only the reviewers need to know',
    },
  },
  T3: {
    name: { zh: '做什么，怎么联系', en: 'Purpose and contact' },
    counts: {
      zh: '主页写明做什么、在哪里、为谁做，联系方式有人应',
      en: 'The page says what, where and for whom, and somebody answers the contact',
    },
  },
  T4: {
    name: { zh: '年度工作报告', en: 'Report of the year' },
    counts: { zh: '上一年的工作报告，每年5月31日前', en: 'Last year’s work report, by 31 May' },
  },
  T5: {
    name: { zh: '年度账', en: 'Accounts of the year' },
    counts: {
      zh: '审计报告；或在这里记的年度账，由第二个人看过',
      en: 'An audit, or the yearly accounts kept here and approved by a second person',
    },
  },
  T6: {
    name: { zh: '在做的项目', en: 'Current projects' },
    counts: { zh: '每个项目写明预算和起止日子', en: 'Each project with its budget and period' },
  },
  T7: {
    name: { zh: '上一季度的钱', en: 'Money of the last quarter' },
    counts: { zh: '上一季度的账，按项目分开', en: 'The books of the last quarter, by project' },
  },
  T8: {
    name: { zh: '关联往来', en: 'Related parties' },
    counts: {
      zh: '和自己人有没有买卖、借款；没有就签“没有”',
      en: 'Dealings with people close to you; if there are none, sign so',
    },
  },
  T9: {
    name: { zh: '募捐资格', en: 'Fundraising status' },
    counts: {
      zh: '照实说：没有；和有资格的机构合作；自己有证书',
      en: 'Truthfully: none, a partner with a certificate, or one of your own',
    },
  },
  T10: {
    name: { zh: '更正', en: 'Corrections' },
    counts: {
      zh: '写错过的，自己改过来；没有要改的，签上“没有”',
      en: 'Mistakes put right by yourselves; if there are none, sign so',
    },
  },
  C1: {
    name: { zh: '常有近况', en: 'Regular news' },
    counts: {
      zh: '一年里有几个月更新过，人少的要求也少',
      en: 'Months with news in a year; small groups need fewer',
    },
  },
  C2: {
    name: { zh: '问了有人答', en: 'Answers' },
    counts: { zh: '还没有量过', en: 'Not measured yet' },
  },
  C3: {
    name: { zh: '互相借用', en: 'Re-use' },
    counts: { zh: '还没有量过', en: 'Not measured yet' },
  },
  C4: {
    name: { zh: '看得懂，够得着', en: 'Plain and within reach' },
    counts: {
      zh: '海报上有：是谁、为谁做、怎么联系。语音和字幕还没有量过',
      en: 'The poster says who, for whom and how to reach you. Voice and captions are not measured yet',
    },
  },
  C5: {
    name: { zh: '听了有回音', en: 'Closed loops' },
    counts: { zh: '还没有量过', en: 'Not measured yet' },
  },
  C6: {
    name: { zh: '拍人先问', en: 'Consent' },
    counts: {
      zh: '写明怎么征得同意、怎么存；孩子的怎么问家长',
      en: 'How consent is asked and kept, and how parents are asked for children',
    },
  },
}

export const stateWords: Record<EvidenceState, Words> = {
  declared: { zh: '自己填的', en: 'declared' },
  seen: { zh: '看过原件', en: 'document seen' },
  crossChecked: { zh: '核对过', en: 'cross-checked' },
  refused: { zh: '要补', en: 'to be completed' },
}

export const levelWords: Record<Level, Words> = {
  seed: { zh: '种子', en: 'seed' },
  seedling: { zh: '幼苗', en: 'seedling' },
  shrub: { zh: '灌丛', en: 'shrub' },
  grove: { zh: '成林', en: 'grove' },
}

const conductWords: Record<Exclude<Requirement, EvidenceItem>, Words> = {
  T7twice: { zh: '连着两个季度的账', en: 'Books of two quarters running' },
  reply: { zh: '14天里回过话', en: 'A reply within 14 days' },
  raters: { zh: '15个人评价过', en: 'Evaluated by 15 people' },
  closedLoops: { zh: '两次“听了有回音”', en: 'Two closed loops' },
  strangerVisit: { zh: '有外人去看过', en: 'A visit by a stranger' },
  registered: { zh: '在民政登记', en: 'Registered with civil affairs' },
}

/** What a level asks for, as a short name. */
export function requirementWords(requirement: Requirement): Words {
  return requirement in itemWords
    ? itemWords[requirement as EvidenceItem].name
    : conductWords[requirement as Exclude<Requirement, EvidenceItem>]
}

export const notMeasured: Words = { zh: '还没有量过', en: 'not measured yet' }
/** In the place of what only the reviewers know. */
export const knownToReviewers: Words = {
  zh: '审核的人知道，不公开',
  en: 'known to the reviewers, not public',
}
