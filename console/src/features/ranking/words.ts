// Words about ranking runs, Chinese first.
import type { Run } from '@ngo2/shared/ranking/run'
import type { Words } from '../../platform/language'
import type { RunStatus } from './run-status'

export const rankingWords = {
  title: { zh: '评价与排序', en: 'Evaluations and ranking' },
  live: (when: string): Words => ({ zh: `线上是${when}那次`, en: `Live: the run of ${when}` }),
  liveNone: { zh: '还没有公布过，大家看到的是“正在收集”', en: 'Nothing is published yet' },
  liveUnread: { zh: '线上是哪一次，还没取到', en: 'Which run is live could not be read' },
  start: { zh: '开始一次计算', en: 'Start a run' },
  startedOther: {
    zh: '已经有一次在算，没有再开。下面看的就是它',
    en: 'A run was under way already, so no other was started; this is it',
  },
  log: { zh: '公布的记录', en: 'Log' },
  runs: { zh: '每次计算', en: 'Runs' },
  empty: { zh: '还没有算过', en: 'No run yet' },
  emptyHint: {
    zh: '点右上角“开始一次计算”。每天夜里也会自己算一次预览。',
    en: 'Start one above; a preview is also made every night.',
  },
  run: (when: string): Words => ({ zh: `${when}这一次`, en: `Run of ${when}` }),
  sheets: { zh: '份评价', en: 'evaluations' },
  organisations: { zh: '家机构', en: 'organisations' },
  withFigure: (dimension: Words): Words => ({
    zh: `家有${dimension.zh}区间`,
    en: `with a figure, ${dimension.en}`,
  }),
  hash: { zh: '校验', en: 'Hash' },
  hashHint: {
    zh: '同样的数据再算一遍，校验一个字不差',
    en: 'The same data gives the same hash, digit by digit',
  },
  hashSame: {
    zh: '和线上的一个字不差，公布它什么也不会变',
    en: 'The same as what is live: publishing it changes nothing',
  },
  planned: { zh: '排上了，马上开始', en: 'Planned; it is about to start' },
  reading: (read: number, all: number): Words => ({
    zh: `正在读评价，读完${read}段，共${all}段`,
    en: `Reading evaluations: ${read} of ${all} segments`,
  }),
  fitting: { zh: '评价都读完了，计算中', en: 'All evaluations are read; calculating' },
  progress: { zh: '这次计算的进度', en: 'Progress of this run' },
  progressTroubled: { zh: '没问到进度，还在试', en: 'The progress could not be read; still trying' },
  failed: { zh: '没算成。线上的没有受影响', en: 'The run failed. What is live is not affected' },
  died: { zh: '没有算完，可以再开始一次', en: 'It never ended; another can be started' },
  diedHint: {
    zh: '一小时还没有结果，就不会有了。线上的没有受影响。',
    en: 'After an hour without a result there will be none. What is live is not affected.',
  },
  gone: { zh: '没有这一次，看看左边别的', en: 'There is no such run' },
}

export const statusWords: Record<RunStatus, Words> = {
  planned: { zh: '排上了', en: 'planned' },
  reading: { zh: '读评价', en: 'reading' },
  fitting: { zh: '计算中', en: 'calculating' },
  failed: { zh: '没算成', en: 'failed' },
  died: { zh: '没算完', en: 'never ended' },
  preview: { zh: '预览', en: 'preview' },
  live: { zh: '线上', en: 'live' },
  earlier: { zh: '公布过', en: 'earlier' },
}

export const startedByWords: Record<Run['startedBy'], Words> = {
  operator: { zh: '工作人员', en: 'staff' },
  schedule: { zh: '夜里自动', en: 'nightly' },
}

export const publishWords = {
  propose: {
    act: { zh: '提议公布', en: 'Propose it' },
    ask: { zh: '提议公布这一次吗？', en: 'Propose this run?' },
    effect: {
      zh: '现在什么也不会变。另一位同事看过、确认了，才换成这一次。',
      en: 'Nothing changes yet. It becomes live once a colleague has looked and confirmed.',
    },
    done: (when: string): Words => ({
      zh: `${when}那次提议好了，请另一位同事确认`,
      en: `The run of ${when} is proposed; a colleague confirms`,
    }),
  },
  confirm: {
    act: { zh: '确认公布', en: 'Confirm and publish' },
    ask: { zh: '确认公布这一次吗？', en: 'Publish this run?' },
    effect: {
      zh: '公布后，小程序里人人看到的区间、分段和说明马上换成这一次的。评价一份不动；以后随时可以换回早先的一次。',
      en: 'Everybody sees the bands, sections and explanations of this run at once. No evaluation is touched, and an earlier run can be brought back at any time.',
    },
    done: (when: string): Words => ({
      zh: `公布好了，线上现在是${when}那次`,
      en: `Published; the run of ${when} is live`,
    }),
  },
  rollBack: {
    act: { zh: '换回这一次', en: 'Go back to this run' },
    ask: { zh: '换回这一次吗？', en: 'Go back to this run?' },
    effect: {
      zh: '换回后，人人看到的马上是这一次的。它以前由两位同事公布过，所以一个人就能换回；理由留在记录里。',
      en: 'Everybody sees this run at once. Two colleagues published it before, so one may bring it back; the reason is kept.',
    },
    done: (when: string): Words => ({
      zh: `换回好了，线上现在是${when}那次`,
      en: `Gone back; the run of ${when} is live`,
    }),
  },
  because: { zh: '写一句为什么换回', en: 'Say why in one sentence' },
  becauseHint: { zh: '留在公布的记录里，4到300个字', en: 'kept in the log, 4 to 300 characters' },
  from: { zh: '线上现在', en: 'Live now' },
  to: { zh: '换成', en: 'Becomes' },
  nothing: { zh: '还没有公布过', en: 'nothing yet' },
  when: { zh: '哪一次', en: 'Run' },
  sheets: { zh: '评价份数', en: 'Evaluations' },
  figures: (dimension: Words): Words => ({
    zh: `有${dimension.zh}区间的`,
    en: `With a figure, ${dimension.en}`,
  }),
  most: (dimension: Words): Words => ({
    zh: `${dimension.zh}动得最多的：`,
    en: `Moved most, ${dimension.en}: `,
  }),
  still: (dimension: Words): Words => ({
    zh: `${dimension.zh}：没有一家的中间动过`,
    en: `${dimension.en}: nobody’s middle moves`,
  }),
  comma: { zh: '、', en: ', ' },
  notYet: { zh: '先不', en: 'Not now' },
  compareAgain: { zh: '和现在线上的再比一次', en: 'Compare with what is live now' },
}

export const rollBackSentences: readonly Words[] = [
  { zh: '新的一次有错，先用早先的', en: 'The new one has a mistake; the earlier one is used for now' },
  { zh: '漏了一个县的评价', en: 'The evaluations of a county were left out' },
]

export const rankingRefusals: Record<string, Words> = {
  'ranking.published_meanwhile': {
    zh: '您打开之后，有同事公布了另一次，所以这次没有换。和现在线上的再比一次，然后决定',
    en: 'A colleague published another run meanwhile, so nothing was changed. Compare with what is live now, then decide',
  },
  'resource.missing': { zh: '没有这一次计算了', en: 'This run is gone' },
}
