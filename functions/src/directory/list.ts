// The list of organisations: which match, where they stand, shuffled inside their section, twelve at a time.
import { createHash } from 'node:crypto'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { DirectoryRow, listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { Section, type Standing } from '@ngo2/shared/ranking/standing'
import { findPeopleOf } from '../evaluations'
import type { App } from '../platform/app'
import { openCursor, sealCursor } from '../platform/page'
import { findPublication } from '../ranking'
import { entriesNow, standingsOf } from './cache'
import type { Entry } from './repository'

/** A screen shows eight or so, and a row costs a phone about one kilobyte when it is drawn. */
const pageSize = 12

interface Placed {
  readonly entry: Entry
  readonly standing: Standing | undefined
  /** Section, then chance: what the list is sorted by and what a cursor holds. */
  readonly at: string
}

export async function list(app: App, input: InputOf<typeof listOrganisations>) {
  const { dimension, q, seed, cursor } = input
  const [entries, publication] = await Promise.all([entriesNow(app), findPublication(app.table)])
  const standings = publication && (await standingsOf(app, publication.runId))
  const placed = entries
    .filter((entry) => matches(entry, q))
    .map((entry) => place(entry, standings?.get(entry.id)?.[dimension], seed))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const position = openCursor(cursor, ['at'])
  const rest = position === undefined ? placed : placed.filter(({ at }) => at > position.at)
  const shown = rest.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    items: await rowsOf(app, shown, dimension),
    ...(last !== undefined && rest.length > pageSize ? { next: sealCursor({ at: last.at }) } : {}),
    ...(publication && { publication }),
    counts: countBySection(placed),
  }
}

/** Every word typed must be found; a word is Chinese, English, pinyin or its initials. */
function matches(entry: Entry, q: string | undefined): boolean {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => entry.haystack.includes(word))
}

function place(entry: Entry, standing: Standing | undefined, seed: number): Placed {
  const chance = createHash('sha1').update(`${seed}${entry.id}`).digest('hex').slice(0, 12)
  return { entry, standing, at: `${Section.options.indexOf(sectionOf(standing))}#${chance}#${entry.id}` }
}

function sectionOf(standing: Standing | undefined): Section {
  return standing?.is === 'figure' ? standing.section : 'collecting'
}

/** Without a figure, the number of people is the one of this moment. */
async function rowsOf(app: App, shown: readonly Placed[], dimension: Dimension): Promise<DirectoryRow[]> {
  const collecting = shown.filter(({ standing }) => standing?.is !== 'figure').map(({ entry }) => entry.id)
  const people = await findPeopleOf(app.table, collecting)
  return shown.map(({ entry, standing }) => {
    const { id, name, example, place, causes } = entry
    const counted = people[collecting.indexOf(id)]?.[dimension] ?? 0
    const now = standing?.is === 'figure' ? standing : { is: 'collecting' as const, people: counted }
    return { id, name, example, place, causes, standing: now }
  })
}

function countBySection(placed: readonly Placed[]): Record<Section, number> {
  const counts = { above: 0, across: 0, below: 0, collecting: 0 }
  for (const { standing } of placed) counts[sectionOf(standing)]++
  return counts
}
