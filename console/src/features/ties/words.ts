// Words about visits that wait for an operator, Chinese first.
import type { Words } from '../../platform/language'
import type { Ruling } from './use-visits'

export const visitWords = {
  title: { zh: '去过的人', en: 'Visits' },
  lead: {
    zh: '有人说自己去过一家机构。核实了，一年里抽签会抽到她。机构不知道是谁说的。',
    en: 'Members who say that they visited. Confirmed, they may be drawn by lot for a year. The organisation does not learn who.',
  },
  queue: { zh: '等得最久的在前', en: 'Longest wait first' },
  empty: { zh: '没有要核实的', en: 'No visit waits' },
  emptyHint: { zh: '有人在小程序里说“我去过”，就会排到这里。', en: 'What members tell of queues here.' },
  on: (day: Words): Words => ({ zh: `${day.zh}去的`, en: `on ${day.en}` }),
  says: { zh: '她这样说', en: 'What she says' },
  unnamed: { zh: '一位没写名字的成员', en: 'a member without a name' },
  noPhoto: { zh: '没有照片', en: 'No photograph' },
  becauseHint: { zh: '给她看，2到200个字', en: 'she reads it, 2 to 200 characters' },
  done: (name: Words, verdict: Words): Words => ({
    zh: `${name.zh}：${verdict.zh}`,
    en: `${name.en}: ${verdict.en}`,
  }),
} as const

export const verdictWords: Record<Ruling['verdict'], { act: Words; done: Words }> = {
  confirmed: { act: { zh: '去过，属实', en: 'Confirm' }, done: { zh: '核实了', en: 'confirmed' } },
  refused: { act: { zh: '核实不了', en: 'Refuse' }, done: { zh: '没有核实', en: 'refused' } },
}

export const readySentences: readonly Words[] = [
  { zh: '照片对得上，打电话问过', en: 'The photograph fits, and a call confirmed it' },
  { zh: '照片里看不出是哪里，说得也不够', en: 'Neither the photograph nor the words show where it was' },
]

export const visitRefusals: Record<string, Words> = {
  'ties.decided_otherwise': {
    zh: '有同事刚作了另一个决定，按那个算',
    en: 'A colleague has just decided otherwise, and that stands',
  },
  'ties.involved': {
    zh: '这件事和您自己有关，要换一位同事',
    en: 'You have to do with it yourself; a colleague must decide',
  },
  'resource.missing': { zh: '这一条已经不在了', en: 'This one is gone' },
}
