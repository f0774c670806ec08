// The words of checks and appeals, Chinese first.
import type { CheckVerdict } from '@ngo2/shared/appeals/check'
import type { Words } from '@/platform/language'

export const checksWords = {
  standing: (dimension: Words): Words => ({
    zh: `核对“${dimension.zh}”的分`,
    en: `Check of the figure: ${dimension.en}`,
  }),
  text: { zh: '核对有人写的一句话', en: 'Check of somebody’s words' },
  reply: (theme: Words): Words => ({
    zh: `核对我们的答复：${theme.zh}`,
    en: `Check of our reply: ${theme.en}`,
  }),
  sheet: { zh: '请把我的评价算满', en: 'My evaluation should count in full' },
  hint: {
    zh: '核对期间原样冻住，不藏起来。不同意结果，可以在两周内请另一位工作人员再看一次。',
    en: 'It is frozen meanwhile, never hidden. Within two weeks another person can look again.',
  },
  none: { zh: '还没有请过核对', en: 'Nothing was asked' },
  noneHint: { zh: '觉得哪个分、哪句话不对，在那一处就能请', en: 'Ask where you find something wrong' },
  left: (days: number): Words =>
    days === 0 ? { zh: '今天到期', en: 'due today' } : { zh: `还有${days}天`, en: `${days} days left` },
  late: (days: number): Words => ({ zh: `过了${days}天，是我们慢了`, en: `${days} days late; our fault` }),
  asked: (reason: string): Words => ({ zh: `问的是：${reason}`, en: `Asked: ${reason}` }),
  askedAgain: (reason: string): Words => ({ zh: `请再看一次：${reason}`, en: `Asked again: ${reason}` }),
  verdicts: {
    upheld: { zh: '同意，照办了', en: 'upheld' },
    rejected: { zh: '没有同意', en: 'not upheld' },
  } satisfies Record<CheckVerdict, Words>,
  staff: { zh: '工作人员', en: 'our staff' },
  again: { zh: '不同意，请另一位再看', en: 'Ask another person to look' },
  againHint: (days: number): Words => ({
    zh: `换一位没看过的工作人员，${days}天内给结果。这是最后一次，两次的理由都留着。`,
    en: `Another person decides within ${days} days. It is the last look; both reasons stay.`,
  }),
  askHint: (days: number): Words => ({
    zh: `工作人员${days}天内给结果，写明理由。这期间原样冻住，旁边写着“正在核对”。同一处一次问清，定了以后60天内不再核。`,
    en: `Our staff decides within ${days} days, with a reason. Meanwhile it stays and is marked. The same thing is not checked again for 60 days.`,
  }),
  why: { zh: '哪里不对，为什么', en: 'What is wrong, and why' },
  placeholder: {
    zh: '说事情，不猜是谁。有材料的写材料在哪里',
    en: 'Facts, not guesses about people',
  },
  length: { zh: '写5到500个字', en: '5 to 500 characters' },
  send: { zh: '请平台核对', en: 'Ask' },
  sending: { zh: '正在送…', en: 'Sending…' },
  received: { zh: '收到了，从现在起计时', en: 'Received; the clock is running' },
  seeClock: { zh: '看还有几天', en: 'See the clock' },
  nothingAsked: { zh: '没说清核对什么', en: 'Nothing to check is named' },
  nothingAskedHint: { zh: '从“大家怎么说”那一页点进来', en: 'Come from what people say' },
}

export const checkRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '核对由负责人或编辑来请', en: 'Owner or editors ask' },
  'resource.missing': { zh: '这一处已经不在了，可能写的人收回了', en: 'It is gone; perhaps taken back' },
  'resource.conflict': { zh: '撞了号，再送一次就好', en: 'Send once more, please' },
  'appeals.under_way': { zh: '这一处正在核对，看还有几天就好', en: 'It is being checked already' },
  'appeals.too_soon': { zh: '这一处刚核对过，60天内不再核', en: 'It was checked less than 60 days ago' },
  'appeals.frozen': { zh: '这一页冻着或者关了，先不能请', en: 'This page is frozen or closed' },
  'appeals.not_rejected': { zh: '没有可以再看的：还没定，或者已经同意了', en: 'Nothing was rejected' },
  'appeals.final': { zh: '已经看过两次，或者过了两周，定了', en: 'This is final' },
}
