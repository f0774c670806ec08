// What clients and server agree on about finding a place of China, so that no phone carries the table of them.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { DivisionCode, Place } from '../organisations/place'

/** Answers to a search; a list of what lies in a place is always whole. */
export const placesShown = 30

export const searchPlaces = endpoint({
  name: 'searchPlaces',
  summary:
    'Provinces, prefectures and counties by name or pinyin, or those that lie directly in a place. With neither: all provinces.',
  method: 'GET',
  path: '/places',
  audience: 'anyone',
  input: v.object({
    /** `民勤`, `minqin`, `mq`, `甘肃 民勤`; every word must be found in the names of a place. */
    q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
    /** With `q`, only places somewhere inside it; alone, the places directly in it. */
    parent: v.optional(DivisionCode),
  }),
  output: v.object({ items: v.array(Place) }),
  refusals: [],
})
