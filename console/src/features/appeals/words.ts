// Words about checks and appeals, Chinese first.
import type { CheckVerdict, Matter } from '@ngo2/shared/appeals/check'
import { criterionWords, dimensionWords } from '@ngo2/shared/evaluations/words'
import type * as v from 'valibot'
import type { Words } from '../../platform/language'

export const checkWords = {
  title: { zh: '核对与申诉', en: 'Checks and appeals' },
  lead: {
    zh: '机构请我们核对的，和成员为自己那一份申诉的。日子短的在前；没决定之前，原样留着、注明在核对。',
    en: 'What organisations asked to be checked and members appealed, shortest clock first. Until decided it stays as it is, marked.',
  },
  queue: { zh: '等人决定的', en: 'To be decided' },
  empty: { zh: '没有要核对的', en: 'Nothing to check' },
  emptyHint: {
    zh: '机构请求核对、成员申诉，就会排到这里。',
    en: 'Checks and appeals queue here.',
  },
  left: (days: number): Words => ({ zh: `还有${days}天`, en: `${days} days left` }),
  late: (days: number): Words => ({ zh: `过了${days}天，是我们慢了`, en: `${days} days late; we are slow` }),
  clock: { zh: '两个星期的钟', en: 'Clock of two weeks' },
  asks: { zh: '为什么请求', en: 'Why it was asked' },
  again: { zh: '第二次看：为什么还要看', en: 'Second look: why' },
  second: { zh: '第二次看', en: 'second look' },
  text: { zh: '原话', en: 'The words' },
  textGone: { zh: '写的人自己收回了', en: 'Its author took it back' },
  evaluation: { zh: '她的那一份评价', en: 'Her evaluation' },
  evaluationGone: { zh: '她收回了这份评价', en: 'She took the evaluation back' },
  protectedHint: {
    zh: '机构不会知道有人申诉，也不会知道是谁。',
    en: 'The organisation never learns of the appeal, nor of whom.',
  },
  before: { zh: '前一次的决定', en: 'Decided before' },
  because: { zh: '用平常话写一句为什么', en: 'Say why, in plain words' },
  becauseHint: { zh: '给请求的人看，5到500个字', en: 'whoever asked reads it, 5 to 500 characters' },
  waitsForAnother: {
    zh: '前一次是您决定的，第二次看要换一位同事。',
    en: 'You decided the first time; a colleague takes the second look.',
  },
  gone: { zh: '这一条已经不在了', en: 'This one is gone' },
  done: (name: Words, verdict: Words): Words => ({
    zh: `${name.zh}：${verdict.zh}`,
    en: `${name.en}: ${verdict.en}`,
  }),
} as const

/** What was asked about, in a few words. */
export function matterWords(matter: v.InferOutput<typeof Matter>): Words {
  switch (matter.is) {
    case 'standing': {
      const of = dimensionWords[matter.dimension]
      return { zh: `${of.zh}的区间`, en: `standing, ${of.en}` }
    }
    case 'text':
      return { zh: '评价里的一句话', en: 'words of an evaluation' }
    case 'reply': {
      const of = criterionWords[matter.theme]
      return { zh: `机构的答复：${of.zh}`, en: `reply: ${of.en}` }
    }
    case 'sheet':
      return { zh: '成员申诉自己的那一份', en: 'a member’s own evaluation' }
  }
}

export const verdictWords: Record<v.InferOutput<typeof CheckVerdict>, { act: Words; done: Words }> = {
  upheld: { act: { zh: '请求成立', en: 'Uphold' }, done: { zh: '成立', en: 'upheld' } },
  rejected: { act: { zh: '不成立', en: 'Reject' }, done: { zh: '不成立', en: 'rejected' } },
}

export const readySentences: readonly Words[] = [
  {
    zh: '问过两边，您说的对，下一次计算就改过来',
    en: 'Both sides were asked; you are right, the next run follows',
  },
  { zh: '看过来路，折算没有错，理由写在说明里', en: 'The discount is right; the explanation says why' },
]

export const checkRefusals: Record<string, Words> = {
  'appeals.needs_another': {
    zh: '前一次是您决定的，要换一位同事',
    en: 'You decided the first time; a colleague must decide now',
  },
  'appeals.own_matter': {
    zh: '这件事和您自己有关，要换一位同事',
    en: 'You have to do with this yourself; a colleague must decide',
  },
  'appeals.decided_otherwise': {
    zh: '有同事刚作了另一个决定，按那个算',
    en: 'A colleague has just decided otherwise, and that stands',
  },
  'resource.missing': { zh: '这一条已经不在了', en: 'This one is gone' },
}
