// The door of ranking: its screen, and the words for where a band lies.
export { RankingPage } from './ranking-page'
export { sectionWords } from './words'
