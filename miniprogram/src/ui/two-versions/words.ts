// The words beside two versions, Chinese first.
export const twoVersionsWords = {
  mine: { zh: '你写的', en: 'Yours' },
  theirs: { zh: '别人刚存的', en: 'Saved meanwhile' },
  nothing: { zh: '空着', en: 'Nothing' },
}
