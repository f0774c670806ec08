// The words of the news, Chinese first: what was done and when, without adjectives.
import type { Words } from '@/platform/language'

export const newsWords = {
  welcome: {
    zh: '小机构把账和事摊开，去过的人说一说。沙地里种一丛虚拟的梭梭，跟着真的一起量。',
    en: 'Small NGOs lay open what they do; people who know them speak. Plant a virtual saxaul that is measured with the real ones.',
  },
  understood: { zh: '知道了', en: 'OK' },
  search: { zh: '找一家机构：名字、县名、要解决的事', en: 'Find an organisation by name, county or cause' },
  card: {
    zh: '公益2.0：小机构的账和事，去过的人怎么说',
    en: 'NGO 2.0: what small NGOs do, told by people who know them',
  },
  nothing: { zh: '还没有动静', en: 'Nothing has happened yet' },
  nothingHint: {
    zh: '有机构登记、有地量完、有结果公布，都会写在这里',
    en: 'New organisations, measured plots and published results will stand here',
  },
  registered: { zh: '登记上来了。可以看，也可以评', en: 'is here now, to be read and evaluated' },
  published: { zh: '新一期公布了', en: 'New results are published' },
  publishedNote: (organisations: number): Words => ({
    zh: `${organisations}家机构都在里面。人够的出了数，人不够的还在收集。`,
    en: `${organisations} organisations: with a figure where enough people spoke, collecting elsewhere.`,
  }),
  opened: (site: string, plot: number): Words => ({
    zh: `${site}：${plot}号地开了`,
    en: `${site}: plot ${plot} is open`,
  }),
  openedNote: { zh: '一格一丛。可以来选一格种下', en: 'One cell, one shrub: choose a cell to plant' },
  measured: (plot: number, sampled: number, alive: number): Words => ({
    zh: `${plot}号地量完了：${sampled}丛里，活着${alive}丛`,
    en: `Plot ${plot} is measured: ${alive} of ${sampled} are alive`,
  }),
  measuredNote: (site: string, day: Words, dead: number): Words => ({
    zh: dead === 0 ? `${site} · ${day.zh}量` : `${site} · ${day.zh}量。死的${dead}丛都留在图上`,
    en: dead === 0 ? `${site}, ${day.en}` : `${site}, ${day.en}; the ${dead} dead stay in the picture`,
  }),
  survival: (range: string): Words => ({
    zh: `整块地活着 ${range}`,
    en: `alive in the whole plot: ${range}`,
  }),
}
