// What clients and server agree on about the news.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Cursor, pageOf } from '../contract/page'
import { NewsItem } from './item'

export const listNews = endpoint({
  name: 'listNews',
  summary: 'What happened across all organisations, newest first.',
  method: 'GET',
  path: '/news',
  audience: 'anyone',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(NewsItem),
  refusals: [],
})
