// What a field for a day says, Chinese first.
export const dayFieldWords = {
  choose: { zh: '选一天', en: 'Choose a day' },
  open: { zh: '还不知道', en: 'Not known yet' },
  clear: { zh: '空着', en: 'Leave it open' },
}
