// The words around the questions, Chinese first; the questions themselves are shared with the server.
import { evaluationsPerDay } from '@ngo2/shared/evaluations/rules'
import type { Words } from '@/platform/language'

export const evaluateWords = {
  tie: (name: string): Words => ({ zh: `你怎么认识${name}？`, en: `How do you know ${name}?` }),
  tieHint: {
    zh: '选最贴近的一种，题目会跟着变。别人看不到是谁评的。',
    en: 'The questions follow from it. Nobody sees who you are.',
  },
  step: (nth: number, of: number): Words => ({ zh: `第${nth}题，共${of}题`, en: `Question ${nth} of ${of}` }),
  answers: { zh: '回答', en: 'Answer' },
  begin: { zh: '开始答', en: 'Begin' },
  back: { zh: '上一题', en: 'Back' },
  next: { zh: '下一题', en: 'Next' },
  toReview: { zh: '看一遍', en: 'Review' },
  chooseTie: { zh: '先选一种', en: 'Choose one first' },
  chooseAnswer: { zh: '先选一个，不知道也算', en: 'Choose one; “don’t know” is fine' },
  resumed: { zh: '接着上次没写完的', en: 'Where you left off' },
  startOver: { zh: '重新写', en: 'Start over' },
  before: (day: Words): Words => ({
    zh: `你${day.zh}评过。下面是那次的回答，改完再送就换成新的`,
    en: `You evaluated them on ${day.en}; sending again replaces it`,
  }),
  review: { zh: '看一遍再送', en: 'Before you send' },
  reviewHint: {
    zh: '点一行可以改。每条都不署名，随时能改、能收回。',
    en: 'Tap a line to change it. No name is shown; you may change or take it back at any time.',
  },
  tieLine: { zh: '你的身份', en: 'You' },
  nothingKnown: {
    zh: '每一题都是“不知道”：可以送，但不会算进任何数里。',
    en: 'You know none of it: you may send it, but it counts for nothing.',
  },
  send: { zh: '送出', en: 'Send' },
  sending: { zh: '正在送…', en: 'Sending…' },
  thanks: { zh: '收到了，谢谢', en: 'Received, thank you' },
  monthly: {
    zh: '数每月公布一次，到时候才变。现在看不出来是正常的。',
    en: 'Figures are published once a month and change only then.',
  },
  changeable: {
    zh: '想法变了随时来改，只算最后一次。',
    en: 'Change it at any time; only the last one counts.',
  },
  unseen: {
    zh: '没有人看得到是谁评的，机构也看不到。',
    en: 'Nobody sees who evaluated, nor does the organisation.',
  },
  done: { zh: '好', en: 'Done' },
}

/** Refusals that mean something particular here. */
export const evaluateRefusals: Record<string, Words> = {
  'evaluations.day_full': {
    zh: `今天已经评了${evaluationsPerDay}次，明天再来。写好的先存在手机里。`,
    en: `You evaluated ${evaluationsPerDay} times today. Come back tomorrow; this one is kept on your phone.`,
  },
  'evaluations.not_yours_to_answer': {
    zh: '有一题和你选的身份对不上。回到第一步重选一次身份。',
    en: 'One question does not fit how you know them. Choose again on the first step.',
  },
  'resource.missing': { zh: '这家机构已经撤下了，评不了。', en: 'This organisation is not here any more.' },
  'resource.conflict': { zh: '这份和之前的一份撞了号。再送一次就好。', en: 'Send once more, please.' },
}
