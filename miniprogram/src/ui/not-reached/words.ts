// Words for a network that is not there, Chinese first.
export const notReachedWords = {
  title: { zh: '没连上', en: 'No connection' },
  hint: { zh: '网络断了。东西都在，没有丢', en: 'Nothing is lost' },
  again: { zh: '再取一次', en: 'Try again' },
  old: (from: string) => ({ zh: `没连上，先看 ${from} 存下的`, en: `No connection; this is from ${from}` }),
}
