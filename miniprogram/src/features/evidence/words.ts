// The words around evidence, Chinese first; what the items are called is shared with the server.
import type { ItemStatus } from '@ngo2/shared/evidence/desk'
import type { Words } from '@/platform/language'

export const evidenceWords = {
  level: { zh: '现在的阶段', en: 'Level now' },
  noLevel: { zh: '还没到种子', en: 'Not a seed yet' },
  until: (day: Words): Words => ({ zh: `到${day.zh}`, en: `until ${day.en}` }),
  nextLevel: (level: Words): Words => ({ zh: `到${level.zh}要有`, en: `What ${level.en} asks for` }),
  has: { zh: '有了', en: 'there' },
  missing: { zh: '还没有', en: 'missing' },
  notMeasuredHint: {
    zh: '“还没有量过”的，平台还量不出来：不是你们缺的，这一级也先不开。',
    en: 'What is not measured yet is no fault of yours; that level stays closed until it is.',
  },
  transparency: { zh: '信息透明', en: 'Transparency' },
  communication: { zh: '沟通能力', en: 'Communication' },
  points: (has: number, outOf: number): Words => ({
    zh: `${has}分，现在能量的共${outOf}分`,
    en: `${has} of ${outOf} that can be measured today`,
  }),
  daysLeft: (days: number): Words => ({ zh: `还有${days}天`, en: `${days} days left` }),
  givenOn: (day: Words): Words => ({ zh: `${day.zh}交的，等人看`, en: `Given ${day.en}` }),
  seenBy: (day: Words, by: string, state: Words): Words => ({
    zh: `${day.zh} ${by}：${state.zh}`,
    en: `${day.en}, ${by}: ${state.en}`,
  }),
  renewing: { zh: '新交的在等人看，原来的照样算', en: 'The new one waits; the old one still counts' },
  refusedBecause: (because: string): Words => ({ zh: `要补：${because}`, en: `Not yet: ${because}` }),
  worth: (points: number): Words => ({ zh: `${points}分`, en: `${points} points` }),
  earns: (points: number, outOf: number): Words => ({
    zh: `${points} / ${outOf}分`,
    en: `${points} / ${outOf}`,
  }),
  minutes: (minutes: number): Words => ({ zh: `大约${minutes}分钟`, en: `about ${minutes} minutes` }),
  effect: { zh: '交了这一份会怎样', en: 'What it changes' },
  thenLevel: (level: Words, until: Words | undefined): Words => ({
    zh: `有人看过以后，阶段到${level.zh}${until === undefined ? '' : `，${until.zh}为止`}`,
    en: `Once seen, the level is ${level.en}${until === undefined ? '' : `, until ${until.en}`}`,
  }),
  sameLevel: (level: Words, until: Words | undefined): Words => ({
    zh: `阶段还是${level.zh}${until === undefined ? '' : `，${until.zh}为止`}`,
    en: `The level stays ${level.en}${until === undefined ? '' : `, until ${until.en}`}`,
  }),
  thenPoints: (points: number): Words => ({ zh: `多${points}分`, en: `${points} points more` }),
  thenMissing: (level: Words, names: readonly Words[]): Words => ({
    zh: `到${level.zh}还差：${names.map(({ zh }) => zh).join('、')}`,
    en: `Still missing for ${level.en}: ${names.map(({ en }) => en).join(', ')}`,
  }),
  thenLocked: (level: Words): Words => ({
    zh: `${level.zh}里有还没有量过的，先不开`,
    en: `${level.en} asks for what is not measured yet`,
  }),
  resumed: { zh: '接着上次没交的', en: 'Where you left off' },
  startOver: { zh: '重新填', en: 'Start over' },
  give: { zh: '交给人看', en: 'Hand it in' },
  giveAnew: { zh: '再交一份', en: 'Hand in anew' },
  giving: { zh: '正在交…', en: 'Sending…' },
  given: { zh: '交了，等人看。看过会有消息', en: 'Received. You will hear once it was seen' },
  withdraw: { zh: '收回', en: 'Take back' },
  withdrawTitle: { zh: '收回这一份？', en: 'Take it back?' },
  withdrawAsk: {
    zh: '收回以后它不再算，阶段可能会降。以后可以再交。',
    en: 'It counts no more; you may give it again.',
  },
  withdrawn: { zh: '收回了', en: 'Taken back' },
  keep: { zh: '留着', en: 'Keep' },
  conflict: { zh: '别人刚交了一份', en: 'Somebody gave it meanwhile' },
  conflictHint: { zh: '你写的没有丢。每一栏选一个，再交。', en: 'Nothing is lost. Choose for each field.' },
  chooseEach: { zh: '每一栏先选一个', en: 'Choose for each field' },
  measuredHere: { zh: '这一项平台自己量，不用交', en: 'Measured here; nothing to give' },
  laterHere: {
    zh: '还没有量过。这一项平台还量不出来，先不算。',
    en: 'Not measured yet; it counts for nobody.',
  },
  toPage: { zh: '先去看看主页写全了没有', en: 'See whether the page says it all' },
  toProjects: { zh: '先去写项目', en: 'To the projects' },
  toBooks: { zh: '先去记账', en: 'To the books' },
  toCorrections: { zh: '写一条更正', en: 'Write a correction' },
  nobodyMay: { zh: '交材料由负责人、编辑或管账的人来', en: 'Owner, editor or finance hands it in' },
  notYours: { zh: '这家机构的材料，团队里的人才看得到', en: 'Only its team sees this' },
}

export const statusWords: Record<ItemStatus, Words> = {
  empty: { zh: '还没交', en: 'not given' },
  waiting: { zh: '等人看', en: 'waiting' },
  refused: { zh: '要补', en: 'to complete' },
  valid: { zh: '算着', en: 'counts' },
  expired: { zh: '过期', en: 'expired' },
  measured: { zh: '平台量的', en: 'measured' },
  later: { zh: '还没有量过', en: 'not measured' },
}

export const evidenceRefusals: Record<string, Words> = {
  'auth.forbidden': evidenceWords.nobodyMay,
  'moderation.text_refused': { zh: '有一句没通过检查，换个说法再交', en: 'The check refused some words' },
  'evidence.asks_for_money': {
    zh: '这里不能写收款的话。去掉再交',
    en: 'Please take out what asks for money',
  },
  'evidence.edited_meanwhile': evidenceWords.conflict,
  'evidence.file_needed': { zh: '要附上文件或照片', en: 'A file is needed' },
  'evidence.file_unfit': { zh: '有一个文件用不了，换一个', en: 'One file cannot be used' },
  'evidence.other_waits': {
    zh: '前一份还在等人看。看完再交这一份，或者先收回前一份',
    en: 'Another one still waits to be seen. Give this one afterwards, or take that one back',
  },
  'evidence.not_ready': {
    zh: '要先有内容：账要结了、项目要写了、主页要写全',
    en: 'Close the books, write the projects or fill the page first',
  },
  'evidence.not_hosted': { zh: '挂靠的机构还没确认', en: 'The host has not co-signed yet' },
  'evidence.too_old': { zh: '这一份太早了，已经不算', en: 'Too old to count' },
  'evidence.not_yet': { zh: '那段时间还没过完', en: 'That time is not over yet' },
  'evidence.frozen': {
    zh: '两边都说这页是自己的，定下来以前先不能改',
    en: 'Frozen until the claim is decided',
  },
  'resource.conflict': { zh: '撞了号，再交一次就好', en: 'Send once more, please' },
}
