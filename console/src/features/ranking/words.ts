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
  publish: { zh: '公布这一次', en: 'Publish this run' },
  rollBack: { zh: '换回这一次', en: 'Go back to this run' },
  askPublish: { zh: '公布这一次吗？', en: 'Publish this run?' },
  askRollBack: { zh: '换回这一次吗？', en: 'Go back to this run?' },
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
  effect: {
    zh: '公布后，小程序里人人看到的区间、分段和说明马上换成这一次的。评价一份不动；以后随时可以换回早先的一次。',
    en: 'Everybody sees the bands, sections and explanations of this run at once. No evaluation is touched, and an earlier run can be brought back at any time.',
  },
  notYet: { zh: '先不', en: 'Not now' },
  done: (when: string): Words => ({
    zh: `公布好了，线上现在是${when}那次`,
    en: `Published; the run of ${when} is live`,
  }),
  compareAgain: { zh: '和现在线上的再比一次', en: 'Compare with what is live now' },
}

export const rankingRefusals: Record<string, Words> = {
  'ranking.not_ready': {
    zh: '这一次没有算完整，不能公布',
    en: 'This run is not whole and cannot be published',
  },
  'ranking.published_meanwhile': {
    zh: '您打开之后，有同事公布了另一次，所以这次没有换。和现在线上的再比一次，然后决定',
    en: 'A colleague published another run meanwhile, so nothing was changed. Compare with what is live now, then decide',
  },
  'publications.review_open': {
    zh: '还有机构没看完。先逐家看过、写下理由，再公布',
    en: 'Some standings were not looked at yet. Decide each with a reason first',
  },
  'publications.review_stopped': {
    zh: '有同事看过以后说这一次不能公布',
    en: 'A colleague decided that this run must not be published',
  },
  'publications.proposed_meanwhile': {
    zh: '有同事已经提议了这一次，请您来确认',
    en: 'A colleague proposed this run already; confirm it instead',
  },
  'publications.not_proposed': {
    zh: '提议已经收回了，要重新提议',
    en: 'The proposal was taken back; propose it anew',
  },
  'publications.second_person': {
    zh: '是您提议的，要另一位同事来确认',
    en: 'You proposed it, so a colleague must confirm',
  },
  'publications.never_published': {
    zh: '这一次没有公布过，不能换回',
    en: 'This run was never published, so there is nothing to go back to',
  },
  'publications.decided_meanwhile': {
    zh: '有同事刚刚决定了这一家，先看看理由',
    en: 'A colleague decided about this one meanwhile; read the reason first',
  },
  'resource.missing': { zh: '没有这一次计算了', en: 'This run is gone' },
}
