// The words of what people said, as a team reads it, Chinese first.
import type { Answer } from '@ngo2/shared/evaluations/evaluation'
import type { Words } from '@/platform/language'

const answers: Record<Answer, Words> = {
  seen: { zh: '看到了', en: 'seen' },
  partly: { zh: '一部分', en: 'in part' },
  none: { zh: '没有', en: 'no' },
  unknown: { zh: '不知道', en: 'don’t know' },
}

export const feedbackWords = {
  fewer: { zh: '还不到5个人', en: 'Fewer than five people' },
  fewerHint: {
    zh: '满5个人才看得到，免得猜出是谁说的',
    en: 'Five people are needed, so that nobody is recognised',
  },
  who: { zh: '谁在说', en: 'Who speaks' },
  people: (people: number): Words => ({ zh: `${people}人`, en: `${people} people` }),
  otherTies: (people: number): Words => ({
    zh: `另外${people}人，每一类不到5个，不单列。`,
    en: `${people} more, in kinds of fewer than five.`,
  }),
  upTo: (day: Words): Words => ({
    zh: `数到${day.zh}，每满5个人更新一次。只说人数，不说是谁。`,
    en: `Up to ${day.en}; it moves by five people at a time and never says who.`,
  }),
  answers: { zh: '每一题怎么答的', en: 'What they answered' },
  noSpreads: { zh: '每一题都还不到5个人答。', en: 'Fewer than five answered each question.' },
  part: (answer: Answer, people: number): Words => ({
    zh: `${answers[answer].zh} ${people}`,
    en: `${answers[answer].en} ${people}`,
  }),
  themes: { zh: '想请你们改进的', en: 'What to improve' },
  themesHint: {
    zh: '一件事答复一次，大家都看得到；一天内可以改错字。哪句话不实，可以请平台核对。',
    en: 'One public reply a theme, with a day to correct it. Words that are untrue can be checked.',
  },
  noThemes: { zh: '还没有人提。', en: 'Nothing yet.' },
  month: (month: string): Words => {
    const [year = '', number = ''] = month.split('-')
    return { zh: `${year}年${Number(number)}月`, en: month }
  },
  moreTexts: (more: number): Words => ({ zh: `还有${more}句`, en: `${more} more` }),
  check: { zh: '不实，请核对', en: 'Ask for a check' },
  checking: (until: Words): Words => ({ zh: `正在核对，${until.zh}前有结果`, en: `checked by ${until.en}` }),
  reply: { zh: '答复这件事', en: 'Reply' },
  correct: { zh: '改错字', en: 'Correct it' },
  checkReply: { zh: '没放出来？请核对', en: 'Not shown? Ask for a check' },
  replied: (day: Words): Words => ({ zh: `${day.zh}答复`, en: `Replied ${day.en}` }),
  states: {
    shown: { zh: '大家看得到', en: 'public' },
    pending: { zh: '有人看过就公开', en: 'public once looked at' },
    hidden: { zh: '没有放出来', en: 'not shown' },
  },
  title: { zh: '大家怎么说', en: 'What people say' },
  removed: { zh: '少算了哪些', en: 'What counts for less' },
  removedNote: (sheets: number, counted: string): Words => ({
    zh: `${sheets}份评价，算进${counted}份。少算的原因写在下面，不说是谁。`,
    en: `${sheets} evaluations, ${counted} counted; why, never who.`,
  }),
  checks: { zh: '核对和申诉', en: 'Checks and appeals' },
  checksNote: { zh: '问过什么，还有几天，怎么定的', en: 'What was asked, the clock, the decisions' },
  checkStanding: { zh: '这个分不对，请平台核对', en: 'Ask for a check of this figure' },
  checkStandingNote: {
    zh: '核对期间分停在上次公布的样子，并写明正在核对',
    en: 'It stays as published, and says so',
  },
  notYours: { zh: '这里是团队看的', en: 'For the team' },
  notYoursHint: { zh: '负责人和编辑看得到', en: 'Owner and editors read this' },
}
