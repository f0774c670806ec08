// The words of choosing a place, Chinese first.
export const placesWords = {
  county: { zh: '在哪个县、区', en: 'County or district' },
  choose: { zh: '选一个', en: 'Choose' },
  title: { zh: '选一个县或区', en: 'Choose a county' },
  close: { zh: '关上', en: 'Close' },
  search: { zh: '打县名或拼音', en: 'County, or its pinyin' },
  clear: { zh: '清空', en: 'Clear' },
  up: { zh: '上一级', en: 'Up' },
  recent: { zh: '最近选过的', en: 'Chosen lately' },
  nothing: { zh: '没有找到这个地方', en: 'No such place' },
}
