// Words about looking before publishing, publishing by two, and the log of both, Chinese first.
import type { Doer } from '@ngo2/shared/audit/entry'
import type { PublicationDeed } from '@ngo2/shared/publications/proposal'
import type { ReviewReason, ReviewVerdict } from '@ngo2/shared/publications/review'
import type { CauseGroup } from '@ngo2/shared/ranking/suspicion'
import { wordsOfRule } from '@ngo2/shared/ranking/words'
import type * as v from 'valibot'
import type { Words } from '../../platform/language'

export const reviewWords = {
  title: { zh: '公布前要看的', en: 'To be looked at before publishing' },
  left: (open: number, all: number): Words => ({
    zh: open === 0 ? `${all}处都看过了` : `还有${open}处没看，一共${all}处`,
    en: open === 0 ? `all ${all} were looked at` : `${open} of ${all} still to be looked at`,
  }),
  lead: {
    zh: '少算得多、像一伙人、一下子来了很多份、动得很远的，先由人看过，写下理由。看不到是谁评的，只看得到份数。',
    en: 'Where much was discounted, groups look alike, many came at once or the figure moved very far, a person looks first and says why. Never who evaluated, only how many.',
  },
  queue: { zh: '没看的在前', en: 'Those not looked at first' },
  empty: { zh: '这一次没有要先看的', en: 'Nothing has to be looked at first' },
  emptyHint: {
    zh: '可以直接提议公布，再由另一位同事确认。',
    en: 'It can be proposed at once; a colleague confirms.',
  },
  undecided: { zh: '没看', en: 'open' },
  rights: { zh: '份量去哪里了', en: 'Where the right went' },
  full: { zh: '一份算一份', en: 'one a sheet' },
  counted: { zh: '算进去的', en: 'counted' },
  standing: { zh: '线上 → 这次', en: 'Live → this run' },
  none: { zh: '没有', en: 'none' },
  collecting: (people: number): Words => ({
    zh: `正在收集，${people}人`,
    en: `collecting, ${people} people`,
  }),
  groups: { zh: '谁和谁来路相同', en: 'Which came the same way' },
  noGroups: { zh: '没有来路相同的一群', en: 'No group came the same way' },
  decided: (name: string, when: Words): Words => ({
    zh: `${name}，${when.zh}`,
    en: `${name}, ${when.en}`,
  }),
  becauseHint: {
    zh: '留在公布的记录里，4到300个字',
    en: 'kept in the log of publications, 4 to 300 characters',
  },
  change: { zh: '改一个决定', en: 'Decide anew' },
  readAnew: { zh: '看同事的理由', en: 'Read the colleague’s reason' },
} as const

export const reviewReasonWords: Record<ReviewReason, Words> = {
  discounted: { zh: '少算超过四成', en: 'over 40 % discounted' },
  ring: { zh: '像一伙人', en: 'looks like a ring' },
  burst: { zh: '集中评价', en: 'many at once' },
  moved: { zh: '动得很远', en: 'moved very far' },
}

export const verdictWords: Record<ReviewVerdict, { act: Words; done: Words }> = {
  stands: {
    act: { zh: '照算出来的公布', en: 'Publish as calculated' },
    done: { zh: '照算的公布', en: 'stands' },
  },
  stopped: {
    act: { zh: '这一次先别公布', en: 'Do not publish this run' },
    done: { zh: '先别公布', en: 'stopped' },
  },
}

export const readySentences: readonly Words[] = [
  { zh: '同一部手机来的已经合起来算了', en: 'Those from one phone are taken together already' },
  { zh: '那天有活动，电话问过，是真的', en: 'There was an event that day; a call confirmed it' },
  { zh: '来路说不清，先问机构', en: 'It is unclear where these come from; ask the organisation first' },
]

const shortCauses: Readonly<Record<string, Words>> = {
  device: { zh: '同一部手机', en: 'one phone' },
  link: { zh: '同一张转发卡片', en: 'one forwarded card' },
  helper: { zh: '同一个人代写', en: 'one helper' },
  burst: { zh: '同一阵来的', en: 'the same crowded days' },
  newcomers: { zh: '新账号，只评这一家', en: 'new accounts, this one only' },
}

/** What the sheets of a group have in common, short enough for the picture. */
export function causeWords(cause: string): Words {
  return shortCauses[cause] ?? wordsOfRule(cause)
}

const kept = ({ right, rightRemoved }: CauseGroup) => (right - rightRemoved).toFixed(1)
const apart = ({ disagreement }: CauseGroup): Words => {
  if (disagreement === undefined) return { zh: '，旁边没有别人', en: ', nobody else spoke' }
  const points = Math.abs(disagreement).toFixed(0)
  return disagreement < 0
    ? { zh: `，比别人低${points}`, en: `, ${points} lower` }
    : { zh: `，比别人高${points}`, en: `, ${points} higher` }
}

export const pictureWords = {
  counted: (group: CauseGroup): Words => ({
    zh: `${group.sheets}份，算${kept(group)}份${apart(group).zh}`,
    en: `${group.sheets} as ${kept(group)}${apart(group).en}`,
  }),
  told: (group: CauseGroup): Words => ({
    zh: `${causeWords(group.cause).zh}：${pictureWords.counted(group).zh}`,
    en: `${causeWords(group.cause).en}: ${pictureWords.counted(group).en}`,
  }),
  semicolon: { zh: '；', en: '; ' },
  caption: {
    zh: '左边是来路，一个点是一份评价，同一格里的来路完全一样。大的群只画60份。点不能点开，也没有名字。',
    en: 'Causes at the left; a dot is a sheet, and those on one tray share all causes. Of large groups 60 are drawn. No dot opens, none has a name.',
  },
} as const

export const publishingWords = {
  title: { zh: '公布要两个人', en: 'Publishing takes two' },
  look: { zh: '看过', en: 'Looked at' },
  looked: (open: number, all: number): Words => (all === 0 ? reviewWords.empty : reviewWords.left(open, all)),
  propose: { zh: '一位提议', en: 'One proposes' },
  confirm: { zh: '另一位确认', en: 'Another confirms' },
  proposed: (name: string, when: Words): Words => ({
    zh: `${name}提议，${when.zh}`,
    en: `proposed by ${name}, ${when.en}`,
  }),
  stopped: (count: number): Words => ({
    zh: `有${count}处说先别公布`,
    en: `${count} said not to publish`,
  }),
  waits: { zh: '等另一位同事确认', en: 'Waits for a colleague' },
  nobody: { zh: '还没有人提议', en: 'nobody proposed yet' },
  withdraw: { zh: '收回提议', en: 'Take the proposal back' },
} as const

export const logWords = {
  title: { zh: '公布的记录', en: 'Log of publications' },
  empty: { zh: '还没有记录', en: 'Nothing is written yet' },
  emptyHint: {
    zh: '看过、提议、公布、换回，都会记在这里。',
    en: 'Looking, proposing, publishing and going back are all kept here.',
  },
  run: { zh: '这一次计算', en: 'this run' },
  platform: { zh: '平台', en: 'the platform' },
  unnamed: { zh: '一位同事', en: 'a colleague' },
} as const

export const deedWords: Record<v.InferOutput<typeof PublicationDeed>, Words> = {
  reviewed: { zh: '看过', en: 'looked at' },
  proposed: { zh: '提议公布', en: 'proposed' },
  proposalWithdrawn: { zh: '收回提议', en: 'proposal taken back' },
  published: { zh: '确认公布', en: 'published' },
  rolledBack: { zh: '换回', en: 'gone back to' },
}

/** The name somebody goes by in the log. */
export function doerWords(by: Doer): Words {
  if (by.is === 'platform') return logWords.platform
  return by.name === undefined ? logWords.unnamed : { zh: by.name, en: by.name }
}

export const publicationRefusals: Record<string, Words> = {
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
  'ranking.not_ready': {
    zh: '这一次没有算完整，不能公布',
    en: 'This run is not whole and cannot be published',
  },
}
