// The standings of a snapshot as a file beside the search index: a cold function reads them in one go.
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Traits } from '@ngo2/shared/ranking/peers'
import type { RunId } from '@ngo2/shared/ranking/run'
import { Checking, Peers } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import type { App } from '../platform/app'
import { listStandings, type Standings } from './snapshot-repository'
import { type StandingColumn, type StandingColumns, standingColumns } from './standing-columns'

/** A hundred thousand numbers are looked at once, as a list: we wrote them ourselves, and a file that is cut off is no JSON. */
const Numbers = v.custom<number[]>((value) => Array.isArray(value))
const Note = v.object({ burst: v.optional(v.literal(true)), checking: v.optional(Checking) })
const Column = v.object({
  sections: Numbers,
  scores: Numbers,
  los: Numbers,
  his: Numbers,
  people: Numbers,
  roles: Numbers,
  peers: Numbers,
  sets: v.array(Peers),
  notes: v.array(v.tuple([v.number(), Note])),
})
/** Ids are joined by line breaks. */
const Contents = v.object({
  is: v.literal('standings 2'),
  ids: v.string(),
  kinds: v.array(Traits),
  kind: Numbers,
  transparency: Column,
  communication: Column,
})

/** Written once with the snapshot and, like it, never changed; again after a crash, the same. */
export async function writeStandings(app: App, runId: RunId, rows: readonly Standings[]): Promise<void> {
  const { ids, kinds, kind, transparency, communication } = standingColumns(rows)
  const contents: v.InferInput<typeof Contents> = {
    is: 'standings 2',
    ids: ids.join('\n'),
    kinds: [...kinds],
    kind: [...kind],
    transparency: numbersOf(transparency),
    communication: numbersOf(communication),
  }
  await app.files.put(keyOf(runId), await promisify(gzip)(JSON.stringify(contents)), 'application/gzip')
}

/** Where there is no such file, or it cannot be read, that is told loudly and the table serves. */
export async function readStandings(app: App, runId: RunId): Promise<StandingColumns> {
  try {
    return await fromFile(app, runId)
  } catch (error) {
    app.log.bug(error, { standings: runId })
    return standingColumns(await listStandings(app.table, runId))
  }
}

async function fromFile(app: App, runId: RunId): Promise<StandingColumns> {
  const bytes = await app.files.get(keyOf(runId))
  if (bytes === undefined) throw new Error(`there is no file of the standings of ${runId}`)
  const contents = v.parse(Contents, JSON.parse((await promisify(gunzip)(bytes)).toString()))
  const ids = contents.ids === '' ? [] : contents.ids.split('\n')
  const column = (lists: v.InferOutput<typeof Column>): StandingColumn => {
    const { sets, notes, ...numbers } = lists
    if (Object.values(numbers).some(({ length }) => length !== ids.length))
      throw new Error(`the standings of ${runId} have a column that is too short or too long`)
    return {
      sections: Uint8Array.from(lists.sections),
      scores: Float64Array.from(lists.scores),
      los: Float64Array.from(lists.los),
      his: Float64Array.from(lists.his),
      people: Uint32Array.from(lists.people),
      roles: Uint8Array.from(lists.roles),
      peers: Uint16Array.from(lists.peers),
      sets,
      notes: new Map(notes),
    }
  }
  const { kinds, kind } = contents
  return {
    ids,
    kinds,
    kind: Uint8Array.from(kind),
    transparency: column(contents.transparency),
    communication: column(contents.communication),
  }
}

const numbersOf = ({ sections, scores, los, his, people, roles, peers, sets, notes }: StandingColumn) => ({
  sections: [...sections],
  scores: [...scores],
  los: [...los],
  his: [...his],
  people: [...people],
  roles: [...roles],
  peers: [...peers],
  sets: [...sets],
  notes: [...notes],
})

const keyOf = (runId: RunId) => `search/standings/${runId}.json.gz`
