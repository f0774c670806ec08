// The words of the account of a figure, Chinese first.
import { parameters } from '@ngo2/shared/ranking/parameters'
import type { Words } from '@/platform/language'

const { peopleMin, countedRightMin, rolesMin } = parameters.publish

export const whyWords = {
  middle: (score: string): Words => ({ zh: `中间是 ${score}，满分 100`, en: `middle ${score} of 100` }),
  plain: (sheets: number, mean: string): Words => ({
    zh: `${sheets}份评价，简单平均 ${mean}`,
    en: `${sheets} evaluations, plain mean ${mean}`,
  }),
  given: (sheets: number): Words => ({ zh: `收到${sheets}份评价`, en: `${sheets} evaluations` }),
  onePerson: { zh: '一个人对一家只算一份，改了就算新的。', en: 'One from each person; the latest counts.' },
  weighed: { zh: '有的评价少算一点', en: 'Some count for less' },
  rights: (full: string, counted: string): Words => ({
    zh: `每份满算1份，共${full}份；少算掉下面这些，算进${counted}份。`,
    en: `One each makes ${full}; with what is taken off below, ${counted} count.`,
  }),
  allCounted: { zh: '每份都满算，没有少算的。', en: 'All count in full.' },
  burst: (taken: string): Words => ({
    zh: `有一群人来得特别集中（同一部手机、同一张卡片，或同几天），这里少算了${taken}份。评价一份都没有删，这也不怪这家机构。`,
    en: `Many came together (one phone, one card, the same days); this took ${taken} off. Nothing was deleted, and nobody blames the organisation.`,
  }),
  checking: (until: Words): Words => ({
    zh: `他们请平台核对这个分，${until.zh}前给结果。核对完以前，这里还是上次公布的样子。`,
    en: `They asked for a check, due ${until.en}. Until then it stays as it was published.`,
  }),
  questions: { zh: '题有难易', en: 'Some questions are easier' },
  questionsNote: {
    zh: '有的题，谁家都容易被答“看到了”。把这份便宜找平。',
    en: 'Some questions get a yes everywhere; that is evened out.',
  },
  leniency: { zh: '有人手松，有人手紧', en: 'Some people are generous, some strict' },
  leniencyNote: {
    zh: '看每个人给别家的习惯，把松紧找平。',
    en: 'How each person judges elsewhere is evened out.',
  },
  start: { zh: '人不多时，靠向起点', en: 'With few people, the start still pulls' },
  startNote: (value: string): Words => ({
    zh: `没人开口之前，从 ${value} 起步；人越多，它拉得越轻。有抽签请来的人（不能自荐）时，分也不离他们说的太远。`,
    en: `It starts at ${value} before anybody speaks; the more people, the less it pulls. Where people were drawn by lot, it stays near what they say.`,
  }),
  result: (sum: string): Words => ({ zh: `所以是 ${sum}`, en: `So it is ${sum}` }),
  interval: (low: number, high: number): Words => ({
    zh: `换一批人再评，十次有九次会落在 ${low} 到 ${high}。`,
    en: `With other people, nine times in ten it would lie between ${low} and ${high}.`,
  }),
  tooFew: { zh: '人还不够，先不算', en: 'Too few people: no figure yet' },
  tooFewNote: {
    zh: `要满${peopleMin}人、算进至少${countedRightMin}份、不少于${rolesMin}类人，才出数。`,
    en: `It takes ${peopleMin} people, ${countedRightMin} counted evaluations and ${rolesMin} kinds of people.`,
  },
  replies: { zh: '他们怎么回', en: 'What they reply' },
  noReplies: { zh: '还没有回复。', en: 'No replies yet.' },
  wrong: { zh: '我觉得不对', en: 'I think this is wrong' },
  version: (hash: string, day: Words): Words => ({
    zh: `规则 ${hash} · ${day.zh}公布`,
    en: `rules ${hash}, published ${day.en}`,
  }),
  gone: { zh: '这一期里没有这家', en: 'Not in what is published' },
  goneHint: {
    zh: '还没有公布过，或者他们是公布以后登记的。下次公布就有',
    en: 'Nothing is published yet, or they came later',
  },
  back: { zh: '回去', en: 'Back' },
}
