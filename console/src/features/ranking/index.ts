// The door of ranking: its screen, and the words for where a band lies.
export { sectionWords } from './changes/words'
export { RankingPage } from './ranking-page'
