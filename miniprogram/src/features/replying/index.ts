// The door of replying to a theme.
export { ReplyBar } from './reply-bar'
export { ReplyView } from './reply-view'
export { useReplying } from './use-replying'
