// Words for what could not be fetched, Chinese first.
import type { Words } from '@/platform/language'

export const notReachedWords = {
  title: { zh: '没连上', en: 'No connection' },
  hint: { zh: '网络断了。东西都在，没有丢', en: 'Nothing is lost' },
  again: { zh: '再取一次', en: 'Try again' },
  old: (why: Words, from: string): Words => ({
    zh: `${why.zh}，先看 ${from} 存下的`,
    en: `${why.en}; this is from ${from}`,
  }),
}
