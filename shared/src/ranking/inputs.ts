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
}

/** Sheets of one dimension as columns: 11 bytes a sheet and one for every criterion. */
export interface SheetColumns {
  readonly criteria: readonly string[]
  readonly count: number
  /** Index into the shard's evaluator ids. */
  readonly evaluator: Uint32Array
  /** Index into the shard's organisation ids. */
  readonly organisation: Uint32Array
  readonly day: Uint16Array
  /** Level, team and tie in one byte: see `marksOf`. */
  readonly marks: Uint8Array
  /** `criteria.length` bytes a sheet: score × 50, or `unanswered`. */
  readonly answers: Uint8Array
}

/** A part of all sheets, as one segment of the reading stage leaves it behind. Indices are local to the shard. */
export interface SheetShard {
  readonly evaluatorIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly columns: Readonly<Record<Dimension, SheetColumns>>
}

/** Steps of a stored answer in one point: fine enough for 0.02, and the app's steps 0, 2.5, 5 stay exact. */
export const answerSteps = 50
export const unanswered = 255

/** A shard of these sheets. Throws a RangeError on a score, day or sheet that cannot be meant. */
export function shardOf(sheets: Iterable<Sheet>): SheetShard {
  const evaluators = new Map<string, number>()
  const organisations = new Map<string, number>()
  const drafts = { transparency: draftColumns(), communication: draftColumns() }
  for (const sheet of sheets) {
    const { evaluator, organisation, day, marks, scores } = drafts[sheet.dimension]
    assertMeant(sheet)
    evaluator.push(indexOf(evaluators, sheet.evaluatorId))
    organisation.push(indexOf(organisations, sheet.organisationId))
    day.push(sheet.day)
    marks.push(marksOf(sheet))
    scores.push(sheet.scores)
  }
  return {
    evaluatorIds: [...evaluators.keys()],
    organisationIds: [...organisations.keys()],
    columns: {
      transparency: columnsOf(drafts.transparency),
      communication: columnsOf(drafts.communication),
    },
  }
}

/** Bits 0–1 level, bit 2 team, bits 3–5 tie (0: not said). */
export function marksOf({ level, team, tie }: Pick<Sheet, 'level' | 'team' | 'tie'>): number {
  return level | (team ? 4 : 0) | (tie === undefined ? 0 : (Tie.options.indexOf(tie) + 1) << 3)
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
}

function draftColumns(): DraftColumns {
  return { evaluator: [], organisation: [], day: [], marks: [], scores: [] }
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
  }
}

function indexOf(known: Map<string, number>, id: string): number {
  const index = known.get(id) ?? known.size
  if (index === known.size) known.set(id, index)
  return index
}

function assertMeant({ scores, day, evaluatorId, organisationId }: Sheet): void {
  const whose = `the sheet of ${evaluatorId} on ${organisationId}`
  const values = Object.values(scores)
  if (values.length === 0) throw new RangeError(`${whose} answers nothing`)
  if (!values.every((score) => score >= 0 && score <= 5)) throw new RangeError(`${whose} leaves 0 to 5`)
  if (!Number.isInteger(day) || day < 0 || day > 65535) throw new RangeError(`${whose} has day ${day}`)
}
