// The door of the news: what happened across all organisations.
export { NewsHead } from './news-head'
export { NewsList } from './news-list'
export { tellingOf } from './telling'
export { useNews } from './use-news'
export { useWelcome } from './use-welcome'
export { newsWords } from './words'
