// The words of the list of organisations, Chinese first.
import type { Words } from '@/platform/language'

export const directoryWords = {
  search: { zh: '名字、县名、什么事', en: 'Name, county or cause' },
  clear: { zh: '清空', en: 'Clear' },
  causes: { zh: '要解决的事', en: 'Cause' },
  place: { zh: '地方', en: 'Place' },
  everywhere: { zh: '全国', en: 'Everywhere' },
  whole: (place: string): Words => ({ zh: `整个${place}`, en: `All of ${place}` }),
  level: { zh: '阶段', en: 'Level' },
  anyLevel: { zh: '不论阶段', en: 'Any level' },
  fromLevel: ({ zh, en }: Words): Words => ({ zh: `到了${zh}`, en: `${en} or beyond` }),
  close: { zh: '关上', en: 'Close' },
  all: { zh: '全部', en: 'All' },
  compared: (figures: number, published: Words): Words => ({
    zh: `${published.zh}公布，${figures}家出了数。竖线是各自同类的中线；色带是九成区间，带子重叠就不分先后。`,
    en: `Published ${published.en}, ${figures} with a figure. The mark is the middle of the peers; bands are 90 % intervals, and where they overlap nobody is ahead.`,
  }),
  ranking: { zh: '按同类看，还有往期', en: 'By peers, and earlier ones' },
  rankingNote: {
    zh: '大小、年头、登记差不多的放一起',
    en: 'Of similar size, age, registration and place',
  },
  unpublished: {
    zh: '还没有公布过。每家都在收集：满15人、不止一类人，才出数。',
    en: 'Nothing is published yet: a figure needs 15 people of more than one kind.',
  },
  nothingFound: { zh: '没有找到', en: 'Nothing found' },
  nothingFoundHint: {
    zh: '换个名字或县名试试，打拼音首字母也行',
    en: 'Try another name or county, or pinyin initials',
  },
  showAll: { zh: '看全部', en: 'Show all' },
  nobody: { zh: '还没有机构', en: 'No organisations yet' },
  nobodyHint: { zh: '登记好的机构会出现在这里', en: 'Registered organisations will stand here' },
}
