// The nine short questions an organisation's page is made of.
import * as v from 'valibot'
import { text } from '../contract/fields'

export const QuestionId = v.picklist([
  'intro',
  'serves',
  'where',
  'began',
  'finished',
  'planned',
  'money',
  'trouble',
  'help',
])
export type QuestionId = v.InferOutput<typeof QuestionId>

interface Words {
  readonly zh: string
  readonly en: string
}
export interface Question {
  readonly asks: Words
  /** What helps to begin writing. */
  readonly hint: Words
  /** Characters an answer may have. */
  readonly minCharacters: number
  readonly maxCharacters: number
}

/** In the order they are asked and stand on the page. */
export const questions: Record<QuestionId, Question> = {
  intro: {
    asks: { zh: '你们是谁，平常做什么？', en: 'Who are you, and what do you do?' },
    hint: { zh: '像跟邻居说话那样写两三句', en: 'Two or three sentences, as to a neighbour' },
    minCharacters: 10,
    maxCharacters: 200,
  },
  serves: {
    asks: { zh: '为谁做？', en: 'Whom is it for?' },
    hint: { zh: '比如：西渠镇的老人和孩子', en: 'For example: the old people and children of Xiqu' },
    minCharacters: 2,
    maxCharacters: 40,
  },
  where: {
    asks: { zh: '在哪些地方做？', en: 'Where do you work?' },
    hint: {
      zh: '写到村或镇，不方便说的可以只写到县',
      en: 'Name villages or towns; the county is enough where that is safer',
    },
    minCharacters: 2,
    maxCharacters: 200,
  },
  began: {
    asks: { zh: '怎么开始的？', en: 'How did it begin?' },
    hint: {
      zh: '哪一年，因为什么事，开头有几个人',
      en: 'Which year, because of what, and how many you were',
    },
    minCharacters: 2,
    maxCharacters: 300,
  },
  finished: {
    asks: { zh: '最近做完了什么？', en: 'What did you finish lately?' },
    hint: {
      zh: '写日子和数目：3月 压了40亩草方格',
      en: 'With a date and a number: 40 mu of straw grid in March',
    },
    minCharacters: 2,
    maxCharacters: 300,
  },
  planned: {
    asks: { zh: '今年打算做什么？', en: 'What do you plan this year?' },
    hint: { zh: '一两件就够', en: 'One or two things are enough' },
    minCharacters: 2,
    maxCharacters: 300,
  },
  money: {
    asks: { zh: '钱从哪里来？', en: 'Where does the money come from?' },
    hint: { zh: '没有钱、自己出的，也照实写', en: 'If there is none, or it is your own, say so' },
    minCharacters: 2,
    maxCharacters: 300,
  },
  trouble: {
    asks: { zh: '今年哪里没做好？', en: 'What went badly this year?' },
    hint: { zh: '说出来的人，别人更信', en: 'Who tells it is believed more' },
    minCharacters: 2,
    maxCharacters: 300,
  },
  help: {
    asks: { zh: '想要什么帮助？', en: 'What help would you like?' },
    hint: {
      zh: '人手、手艺、车、场地都可以；这里不收捐款',
      en: 'Hands, skills, a van, a room; no donations are taken here',
    },
    minCharacters: 2,
    maxCharacters: 300,
  },
}

/** Answered in writing. A voice answer will be another `is` beside this one. */
const answerTo = (id: QuestionId) =>
  v.variant('is', [
    v.object({
      is: v.literal('text'),
      text: text(questions[id].minCharacters, questions[id].maxCharacters),
    }),
  ])

/** What was answered; a question may stay open. */
export const Answers = v.object({
  intro: v.optional(answerTo('intro')),
  serves: v.optional(answerTo('serves')),
  where: v.optional(answerTo('where')),
  began: v.optional(answerTo('began')),
  finished: v.optional(answerTo('finished')),
  planned: v.optional(answerTo('planned')),
  money: v.optional(answerTo('money')),
  trouble: v.optional(answerTo('trouble')),
  help: v.optional(answerTo('help')),
})
export type Answers = v.InferOutput<typeof Answers>
