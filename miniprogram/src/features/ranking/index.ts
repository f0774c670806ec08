// The door of the ranking: the figures of one set of peers in one snapshot.
export { RankingView } from './ranking-view'
export { useRanking } from './use-ranking'
