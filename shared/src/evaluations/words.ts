// The questions and answers of an evaluation in words, Chinese first.
import type { CriterionId, Dimension, Tie } from './criterion'
import type { Answer } from './evaluation'
import type { AgeGroup } from './helped'

export const dimensionWords: Record<Dimension, { zh: string; en: string }> = {
  transparency: { zh: '信息透明', en: 'organisational transparency' },
  communication: { zh: '沟通能力', en: 'communication capability' },
}

export const tieWords: Record<Tie, { zh: string; hint: string; en: string }> = {
  reader: { zh: '看过他们的页面', hint: '没去过，也没一起做过事', en: 'I have read their page' },
  visitor: { zh: '去看过', hint: '到过他们做事的地方', en: 'I have visited' },
  served: { zh: '他们服务过我或我家', hint: '领过、学过、被照顾过', en: 'They served me or my family' },
  volunteer: { zh: '做过他们的志愿者', hint: '一次也算', en: 'I volunteered with them' },
  peer: { zh: '同行', hint: '在别的机构，和他们合作过', en: 'I work at another NGO' },
  donor: { zh: '资助过他们', hint: '个人或单位', en: 'I funded them' },
}

export const ageGroupWords: Record<AgeGroup, { zh: string; en: string }> = {
  from14: { zh: '14到17岁', en: '14 to 17' },
  from18: { zh: '18到59岁', en: '18 to 59' },
  from60: { zh: '60岁以上', en: '60 or older' },
}

export const criterionWords: Record<CriterionId, { zh: string; en: string }> = {
  T11: {
    zh: '我能看到他们今年的钱从哪里来、花到哪里',
    en: 'I can see where this year’s money came from and went',
  },
  T12: {
    zh: '我见过他们做事的地方或成果，和他们写的一样',
    en: 'What I saw of their work is as they describe it',
  },
  T13: { zh: '我问过钱或账的问题，他们回答了', en: 'I asked about money and they answered' },
  T14: { zh: '出了问题，他们自己说出来', en: 'When something goes wrong they say so themselves' },
  T15: { zh: '我知道向谁反映不满', en: 'I know whom to complain to' },
  C7: { zh: '我看得懂他们在做什么', en: 'I understand what they are doing' },
  C8: { zh: '他们会听我们的意见', en: 'They listen to us' },
  C9: { zh: '和他们一起做事，消息清楚、说到做到', en: 'Working with them, word is clear and kept' },
  C10: { zh: '他们讲别人的故事时尊重人', en: 'They tell other people’s stories with respect' },
}

export const answerWords: Record<Answer, { zh: string; hint: string; en: string }> = {
  unknown: { zh: '没看过 / 不知道', hint: '这样答很好。不计入分数，也不拉低谁', en: 'Not seen / don’t know' },
  seen: { zh: '看到了', hint: '清楚，说得上来', en: 'Yes, seen' },
  partly: { zh: '看到一部分', hint: '有，但不全或看不懂', en: 'In part' },
  none: { zh: '没有', hint: '找过，没有找到', en: 'No' },
}
