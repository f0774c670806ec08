// The fields of a page as words: what each is called, and what stands in it.
import { fullPlace } from '@ngo2/shared/organisations/place'
import { QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { causeWords, sizeWords } from '@ngo2/shared/organisations/words'
import * as v from 'valibot'
import { channelWords } from '@/features/channel-words'
import type { Words } from '@/platform/language'
import type { FieldName, Fields, Way, WayName } from './fields'
import { editingWords as words } from './words'

export function fieldNameWords(name: FieldName): Words {
  if (v.is(QuestionId, name)) return questions[name].asks
  switch (name) {
    case 'place':
      return words.place
    case 'causes':
      return words.causes
    case 'size':
      return words.size
    case 'foundedYear':
      return words.founded
    case 'contactOpen':
      return words.whoSees
    case 'channels':
      return words.channels
    default:
      return words.ways[name]
  }
}

/** What stands in a field, as one text; empty where nothing does. */
export function textOf(name: FieldName, fields: Fields): Words {
  if (v.is(QuestionId, name)) return same(fields[name])
  switch (name) {
    case 'place':
      return same(fullPlace(fields.place))
    case 'causes':
      return joined(fields.causes.map((cause) => causeWords[cause]))
    case 'size':
      return fields.size === undefined ? same('') : sizeWords[fields.size]
    case 'foundedYear':
      return same(fields.foundedYear)
    case 'contactOpen':
      return fields.contactOpen ? words.everybody : words.onlyUs
    case 'channels':
      return joined(fields.channels.map(({ kind, name: its }) => told(channelWords[kind], its)))
    default:
      return wayWords(name, fields[name])
  }
}

function wayWords(name: WayName, way: Way): Words {
  if (way.is === 'open') return same('')
  return way.is === 'none' ? words.hasNone(words.ways[name]) : same(way.value)
}

function told(kind: Words, name: string): Words {
  return { zh: `${kind.zh} ${name}`, en: `${kind.en} ${name}` }
}

function joined(all: readonly Words[]): Words {
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') }
}

function same(text: string): Words {
  return { zh: text, en: text }
}
