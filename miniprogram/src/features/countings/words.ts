// Words about how one's own evaluations count, Chinese first.
import type { Counting } from '@ngo2/shared/evaluations/counting'
import type { Words } from '@/platform/language'

export const countingsWords = {
  full: { zh: '算满一份', en: 'counts in full' },
  part: (right: number, why: Words): Words => ({
    zh: `算${right}份：${why.zh}`,
    en: `counts for ${right}: ${why.en}`,
  }),
  not: (why: Words): Words => ({ zh: `没有算：${why.zh}`, en: `does not count: ${why.en}` }),
  team: { zh: '你是他们自己人：留着，不算进数里', en: 'You are of their team: kept, and not counted' },
  nothingKnown: { zh: '每题都是“不知道”，不算进数里', en: 'You knew none of it: counts for nothing' },
  waits: { zh: '还没公布，下次公布时算进去', en: 'Counts with the next publication' },
  reading: { zh: '正在看怎么算的…', en: 'Reading how it counts…' },
  failed: { zh: '怎么算的没取到，拉下来再取一次', en: 'How it counts did not come; pull down to try again' },
  appeals: {
    open: { zh: '有人在看，还没定', en: 'somebody is looking at it' },
    restored: { zh: '看过了，算回整份', en: 'restored: counts in full' },
    kept: { zh: '看过了，没有改', en: 'looked at, unchanged' },
  } satisfies Record<NonNullable<Counting['appeal']>, Words>,
  appeal: { zh: '请人看看为什么少算', en: 'Ask why it counts less' },
  appealHint: (days: number): Words => ({
    zh: `规则会算错人。说说你怎么知道这些的，工作人员${days}天内给结果，写明理由。同意了，下次公布就算整份。机构不会知道有这回事。`,
    en: `Rules are wrong at times. Say how you know; our staff answers within ${days} days, with a reason. The organisation never hears of it.`,
  }),
  again: { zh: '请另一位再看一次', en: 'Ask another person to look' },
  againHint: (days: number): Words => ({
    zh: `换一位没看过的工作人员，${days}天内给结果。这是最后一次。`,
    en: `Somebody else decides within ${days} days. It is the last look.`,
  }),
  reason: { zh: '你怎么知道的，为什么该算', en: 'How you know, and why it should count' },
  placeholder: {
    zh: '比如：去年跟他们种过三天树，自己注册自己评的',
    en: 'e.g. I planted with them for three days',
  },
  length: { zh: '写5到500个字', en: '5 to 500 characters' },
  send: { zh: '请人看看', en: 'Ask' },
  sending: { zh: '正在送…', en: 'Sending…' },
  received: (days: number): Words => ({
    zh: `收到了，${days}天内给结果，写在这一份评价下面`,
    en: `Received; the answer comes within ${days} days and stands below your evaluation`,
  }),
  back: { zh: '回到这一份', en: 'Back to it' },
}

export const appealRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这一份评价已经收回了，没有可看的', en: 'This evaluation was taken back' },
  'resource.conflict': { zh: '撞了号，再送一次就好', en: 'Send once more, please' },
  'appeals.under_way': { zh: '已经有人在看了，等结果就好', en: 'Somebody is looking at it already' },
  'appeals.too_soon': { zh: '刚看过，60天内不再看第二回', en: 'It was looked at less than 60 days ago' },
  'appeals.not_rejected': { zh: '还没定，或者已经同意了，不用再看', en: 'Nothing was rejected' },
  'appeals.final': { zh: '已经看过两次，或者过了两周，定了', en: 'This is final' },
}
