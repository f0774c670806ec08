// The themes of "one thing to improve" in words, Chinese first: for every question, what would answer it better.
import type { CriterionId } from '../evaluations/criterion'

export const themeWords: Record<CriterionId, { zh: string; en: string }> = {
  T11: { zh: '把钱从哪里来、花到哪里写出来', en: 'Show where money comes from and goes' },
  T12: { zh: '让人看到做的事，写得和实际一样', en: 'Let the work be seen as it is' },
  T13: { zh: '有人问钱和账，好好回答', en: 'Answer when people ask about money' },
  T14: { zh: '出了问题自己先说', en: 'Say so when something goes wrong' },
  T15: { zh: '告诉大家向谁反映不满', en: 'Say whom to complain to' },
  C7: { zh: '把做的事讲得让人看懂', en: 'Say plainly what is done' },
  C8: { zh: '多听大家的意见', en: 'Listen more' },
  C9: { zh: '消息早点说清楚，说到做到', en: 'Give clear word, and keep it' },
  C10: { zh: '讲别人的故事时多一点尊重', en: 'Tell people’s stories with more respect' },
}
