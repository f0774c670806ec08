// A project: what an organisation does for a while, said so that a neighbour understands it.
import * as v from 'valibot'
import { Day, Moment, text, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import { NameState } from '../moderation/name'

export const ProjectId = idOf('prj')
export type ProjectId = v.InferOutput<typeof ProjectId>

/** Money a project or a line may have, fen: up to ten thousand million yuan. */
export const fenMax = 1_000_000_000_000

/** Words that were true on a day. */
const Told = v.object({ words: text(2, 300), on: Day })

const said = {
  name: text(2, 40),
  from: Day,
  /** The last day, where it is known. */
  until: v.optional(Day),
  /** In words, as near as is safe: 民勤县西渠镇. */
  place: text(2, 60),
  budgetFen: whole(0, fenMax),
  /** Whom it is for: 沙边四个村的老人. */
  serves: text(2, 60),
  progress: v.optional(Told),
  /** What came of it. */
  result: v.optional(text(2, 300)),
  /** 今年哪里没做好. */
  wentWrong: v.optional(text(2, 300)),
}

/** What a team fills in. Whether it is planned, running or ended follows from its days. */
export const ProjectForm = v.pipe(
  v.object(said),
  v.forward(
    v.check(({ from, until }) => until === undefined || from <= until, 'it cannot end before it begins'),
    ['until'],
  ),
)
export type ProjectForm = v.InferOutput<typeof ProjectForm>

export const ProjectState = v.picklist(['planned', 'running', 'ended'])
export type ProjectState = v.InferOutput<typeof ProjectState>

/** As everybody sees it. */
export const Project = v.object({
  id: ProjectId,
  ...said,
  state: ProjectState,
  /** Its team said that it has ended, on this day. */
  endedOn: v.optional(Day),
  editedAt: Moment,
})
export type Project = v.InferOutput<typeof Project>

/** As its team sees it: with what waits for a look, or was taken down. */
export const DeskProject = v.object({
  ...Project.entries,
  /** Grows by one with every edit; an editor sends the one she saw, 0 for a new one. */
  version: v.number(),
  /** Of its words. While `pending` or `hidden`, everybody sees what was shown before. */
  words: NameState,
})
export type DeskProject = v.InferOutput<typeof DeskProject>
