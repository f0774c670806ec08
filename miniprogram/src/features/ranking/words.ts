// The words of a ranking by peers, Chinese first.
import type { Words } from '@/platform/language'

export const rankingWords = {
  title: (dimension: Words, day: Words): Words => ({
    zh: `${dimension.zh}，${day.zh}量的`,
    en: `${dimension.en}, measured ${day.en}`,
  }),
  whom: (set: Words, figures: number, median: number): Words => ({
    zh: `看的是：${set.zh}，${figures}家出了数，中线 ${median}。`,
    en: `You see: ${set.en}; ${figures} with a figure, middle ${median}. `,
  }),
  how: (sheets: number, published: Words): Words => ({
    zh: `这一期读了${sheets}份评价，${published.zh}公布。色带是九成区间，竖线是各自同类的中线；带子重叠就不分先后。`,
    en: `${sheets} evaluations, published ${published.en}. Bands are 90 % intervals, the mark is the middle of the peers; where bands overlap nobody is ahead.`,
  }),
  past: (day: Words): Words => ({
    zh: `这是往期：${day.zh}公布的`,
    en: `An earlier one, published ${day.en}`,
  }),
  peers: { zh: '和谁放在一起看', en: 'Which organisations' },
  everybody: { zh: '全部机构', en: 'All' },
  figures: (figures: number, median: number): Words => ({
    zh: `${figures}家出了数 · 中线 ${median}`,
    en: `${figures} with a figure, middle ${median}`,
  }),
  setsNote: {
    zh: '一类里要有8家出了数才单独列；不够的并到更宽的一类。',
    en: 'A set needs eight figures; smaller ones join a wider set.',
  },
  close: { zh: '关上', en: 'Close' },
  compare: { zh: '挑几家放在一起看', en: 'A few side by side' },
  compareNote: { zh: '最多四家，同一把尺子', en: 'Up to four on one stick' },
  snapshots: { zh: '往期和数据文件', en: 'Earlier ones and files' },
  snapshotsNote: { zh: '每一期都留着，谁都能重新算', en: 'Everything stays, for anyone to recompute' },
  nothing: { zh: '还没有公布过', en: 'Nothing is published yet' },
  nothingHint: { zh: '每家都在收集：满15人、不止一类人，才出数', en: 'A figure needs 15 people' },
  noFigures: { zh: '这一类还没有出数的', en: 'No figures here yet' },
  noFiguresHint: { zh: '人还不够，都在收集', en: 'Too few people so far' },
}
