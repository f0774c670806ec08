// Words about the list of organisations, Chinese first.
import type { Words } from '../../platform/language'

export const organisationsWords = {
  title: { zh: '机构', en: 'Organisations' },
  lead: {
    zh: '大家在小程序里看到的就是这些。同一段里不分先后，每次打开都换顺序。',
    en: 'What everybody sees in the mini-program. Inside a section there is no order; it changes at each opening.',
  },
  list: (count: number): Words => ({ zh: `${count}家机构`, en: `${count} organisations` }),
  listUnread: { zh: '机构名单', en: 'Organisations' },
  search: { zh: '找名字、地方、领域，拼音首字母也行', en: 'Name, place or cause; pinyin initials work too' },
  dimension: { zh: '看哪一面', en: 'Dimension' },
  name: { zh: '机构', en: 'Organisation' },
  place: { zh: '地方', en: 'Place' },
  causes: { zh: '做什么', en: 'Causes' },
  band: { zh: '区间 0–100', en: 'Band 0–100' },
  range: { zh: '区间', en: 'Range' },
  people: { zh: '人数', en: 'People' },
  empty: { zh: '没有找到', en: 'Nothing found' },
  emptyHint: { zh: '换个词，或者把搜索清空。', en: 'Try another word, or clear the search.' },
}
