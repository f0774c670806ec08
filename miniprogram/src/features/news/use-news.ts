// The news, page by page.
import { listNews } from '@ngo2/shared/news/contract'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { storedAnswer } from '@/platform/storage'

const kept = storedAnswer(listNews.name, listNews.output)

export function useNews() {
  return useList('news', (cursor) => ask(listNews, cursor === undefined ? {} : { cursor }), kept)
}
