// What stands at the end of a list, Chinese first.
export const listViewWords = {
  more: { zh: '再往下看', en: 'More' },
  fetching: { zh: '正在取…', en: 'Loading…' },
  failed: { zh: '没取到，点一下再取', en: 'Not loaded, tap to try again' },
  end: { zh: '没有更多了', en: 'That is all' },
}
