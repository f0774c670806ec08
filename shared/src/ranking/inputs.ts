// What the ranking reads: evaluation sheets, told one by one, kept as columns of a few bytes a sheet.
import { type Dimension, dimensions, Tie } from '../evaluations/criterion'

/** How well an account is known: 0 not at all, 1 by phone, 2 by real name, 3 as an institution. */
export type Level = 0 | 1 | 2 | 3

/** What one person last said of one organisation in one dimension. */
export interface Sheet {
  readonly evaluatorId: string
  readonly organisationId: string
  readonly dimension: Dimension
  /** Scores 0 to 5 of the criteria answered, at least one; kept to 0.02. Criteria are opaque names. */
  readonly scores: Readonly<Record<string, number>>
  readonly level: Level
  /** Staff or board of this organisation: shown, never counted. */
  readonly team: boolean
  /** How the person knows the organisation; left out where the source does not say. */
  readonly tie?: Tie
  /** Whole days since the source's day 0 (1970-01-01 in the app), 0 to 65535. */
  readonly day: number
  /** Drawn by lot and asked to speak. */
  readonly invited?: boolean
  /** A person decided on appeal that this sheet keeps its full right. */
  readonly restored?: boolean
  /** Day the account was made, −1,000,000 to 65535; left out where the source does not say. */
  readonly joinedDay?: number
  /** Opaque names of what the sheet may have in common with others on the way here: a keyed hash of the phone … */
  readonly device?: string
  /** … the share of *this* organisation it arrived by … */
  readonly link?: string
  /** … and the member who wrote the answers down for somebody. */
  readonly helper?: string
}

/** What sheets may have in common on their way here. */
export const traces = ['device', 'link', 'helper'] as const
export type Trace = (typeof traces)[number]

/** Which sheets left a trace, in rising order, and which one: 8 bytes for each that did. */
export interface Traced {
  readonly sheet: Uint32Array
  readonly group: Uint32Array
}

/** Sheets of one dimension as columns: 11 bytes a sheet, one for every criterion, and 8 for every trace. */
export interface SheetColumns {
  readonly criteria: readonly string[]
  readonly count: number
  /** Index into the shard's evaluator ids. */
  readonly evaluator: Uint32Array
  /** Index into the shard's organisation ids. */
  readonly organisation: Uint32Array
  readonly day: Uint16Array
  /** Level, team, tie, invited and restored in one byte: see `marksOf`. */
  readonly marks: Uint8Array
  /** `criteria.length` bytes a sheet: score × 50, or `unanswered`. */
  readonly answers: Uint8Array
  /** Groups are indices into the shard's names. */
  readonly traced: Readonly<Record<Trace, Traced>>
}

/** A part of all sheets, as one segment of the reading stage leaves it behind. Indices are local to the shard. */
export interface SheetShard {
  readonly evaluatorIds: readonly string[]
  readonly organisationIds: readonly string[]
  /** By evaluator: the day the account was made, or `unknownDay`. */
  readonly joinedDay: Int32Array
  /** Of devices, links and helpers. */
  readonly names: readonly string[]
  readonly columns: Readonly<Record<Dimension, SheetColumns>>
}

/** Steps of a stored answer in one point: fine enough for 0.02, and the app's steps 0, 2.5, 5 stay exact. */
export const answerSteps = 50
export const unanswered = 255
/** Later than any day: whoever's first day is unknown was no newcomer by it. */
export const unknownDay = 0x7fffffff

/** A shard of these sheets. Throws a RangeError on a score, day or sheet that cannot be meant. */
export function shardOf(sheets: Iterable<Sheet>): SheetShard {
  const evaluators = new Map<string, number>()
  const organisations = new Map<string, number>()
  const names = new Map<string, number>()
  const joinedDay: number[] = []
  const drafts = { transparency: draftColumns(), communication: draftColumns() }
  for (const sheet of sheets) {
    const draft = drafts[sheet.dimension]
    assertMeant(sheet)
    const u = indexOf(evaluators, sheet.evaluatorId)
    joinedDay[u] = Math.min(joinedDay[u] ?? unknownDay, sheet.joinedDay ?? unknownDay)
    for (const trace of traces) {
      const name = sheet[trace]
      if (name === undefined) continue
      draft.traced[trace].sheet.push(draft.day.length)
      draft.traced[trace].group.push(indexOf(names, name))
    }
    draft.evaluator.push(u)
    draft.organisation.push(indexOf(organisations, sheet.organisationId))
    draft.day.push(sheet.day)
    draft.marks.push(marksOf(sheet))
    draft.scores.push(sheet.scores)
  }
  return {
    evaluatorIds: [...evaluators.keys()],
    organisationIds: [...organisations.keys()],
    joinedDay: Int32Array.from(joinedDay),
    names: [...names.keys()],
    columns: {
      transparency: columnsOf(drafts.transparency),
      communication: columnsOf(drafts.communication),
    },
  }
}

/** Bits 0–1 level, bit 2 team, bits 3–5 tie (0: not said), bit 6 invited, bit 7 restored. */
export function marksOf(sheet: Pick<Sheet, 'level' | 'team' | 'tie' | 'invited' | 'restored'>): number {
  const { level, team, tie, invited, restored } = sheet
  const tieBits = tie === undefined ? 0 : (Tie.options.indexOf(tie) + 1) << 3
  return level | (team ? 4 : 0) | tieBits | (invited ? 64 : 0) | (restored ? 128 : 0)
}

export function levelIn(marks: number): number {
  return marks & 3
}

export function isTeam(marks: number): boolean {
  return (marks & 4) !== 0
}

/** 1 to 6 for the ties in their order, 0 where none was said. */
export function tieIn(marks: number): number {
  return (marks >> 3) & 7
}

export function isInvited(marks: number): boolean {
  return (marks & 64) !== 0
}

export function isRestored(marks: number): boolean {
  return (marks & 128) !== 0
}

/** Sheets in both dimensions together. */
export function countSheets({ columns }: SheetShard): number {
  return dimensions.reduce((sum, dimension) => sum + columns[dimension].count, 0)
}

interface DraftColumns {
  readonly evaluator: number[]
  readonly organisation: number[]
  readonly day: number[]
  readonly marks: number[]
  readonly scores: Sheet['scores'][]
  readonly traced: Record<Trace, { readonly sheet: number[]; readonly group: number[] }>
}

function draftColumns(): DraftColumns {
  const draft = () => ({ sheet: [], group: [] })
  const traced = { device: draft(), link: draft(), helper: draft() }
  return { evaluator: [], organisation: [], day: [], marks: [], scores: [], traced }
}

function columnsOf(draft: DraftColumns): SheetColumns {
  const criteria = [...new Set(draft.scores.flatMap(Object.keys))].sort()
  const answers = new Uint8Array(draft.scores.length * criteria.length).fill(unanswered)
  draft.scores.forEach((scores, sheet) => {
    for (const [c, criterion] of criteria.entries()) {
      const score = scores[criterion]
      if (score !== undefined) answers[sheet * criteria.length + c] = Math.round(score * answerSteps)
    }
  })
  return {
    criteria,
    count: draft.scores.length,
    evaluator: Uint32Array.from(draft.evaluator),
    organisation: Uint32Array.from(draft.organisation),
    day: Uint16Array.from(draft.day),
    marks: Uint8Array.from(draft.marks),
    answers,
    traced: tracedBy((trace) => ({
      sheet: Uint32Array.from(draft.traced[trace].sheet),
      group: Uint32Array.from(draft.traced[trace].group),
    })),
  }
}

/** One value for each kind of trace. */
export function tracedBy<Value>(of: (trace: Trace) => Value): Record<Trace, Value> {
  return { device: of('device'), link: of('link'), helper: of('helper') }
}

function indexOf(known: Map<string, number>, id: string): number {
  const index = known.get(id) ?? known.size
  if (index === known.size) known.set(id, index)
  return index
}

function assertMeant({ scores, day, joinedDay = 0, evaluatorId, organisationId }: Sheet): void {
  const whose = `the sheet of ${evaluatorId} on ${organisationId}`
  const values = Object.values(scores)
  if (values.length === 0) throw new RangeError(`${whose} answers nothing`)
  if (!values.every((score) => score >= 0 && score <= 5)) throw new RangeError(`${whose} leaves 0 to 5`)
  if (!Number.isInteger(day) || day < 0 || day > 65535) throw new RangeError(`${whose} has day ${day}`)
  if (!Number.isInteger(joinedDay) || joinedDay < -1_000_000 || joinedDay > 65535) {
    throw new RangeError(`${whose} is by an account of day ${joinedDay}`)
  }
}
