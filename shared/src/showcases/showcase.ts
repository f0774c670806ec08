// The showcase of an organisation: everything everybody may see of it beside its page, in one small value.
import * as v from 'valibot'
import { PublicQuarter, PublicYear } from '../books/public-books'
import { Day, Moment } from '../contract/fields'
import { Correction } from '../evidence/correction'
import { EvidenceForm } from '../evidence/form'
import { GivenItem } from '../evidence/item'
import { VerificationState } from '../organisations/verification'
import { Project } from '../projects/project'
import { FileRef } from '../uploads/upload'

/** How much of each a showcase holds. */
export const showcaseHolds = { projects: 8, corrections: 5, updates: 10 } as const

/** Characters shown of a longer text; the whole stands with the thing itself. */
export const shownCharacters = 80

/**
 * One item of evidence that nobody refused. What is known to the reviewers only has no form and no files here. It expires at the end of
 * its last day, so a reader compares `expiresOn` with today.
 */
export const ShownEvidence = v.object({
  item: GivenItem,
  state: VerificationState,
  /** When it came into this state. */
  at: Moment,
  /** Names of the operators who looked. */
  by: v.array(v.string()),
  expiresOn: v.optional(Day),
  /** What the team filled in, where everybody may read it. */
  form: v.optional(EvidenceForm),
  /** Files everybody may open. */
  files: v.array(FileRef),
  /** Known to the reviewers, not public: a legal answer. */
  reviewersOnly: v.optional(v.literal(true)),
})
export type ShownEvidence = v.InferOutput<typeof ShownEvidence>

/** Longer words are cut to `shownCharacters`. */
export const ShownProject = v.pick(Project, [
  'id',
  'name',
  'from',
  'until',
  'endedOn',
  'place',
  'budgetFen',
  'serves',
  'progress',
  'result',
  'wentWrong',
  'editedAt',
])
export type ShownProject = v.InferOutput<typeof ShownProject>

const sums = ['openingFen', 'inFen', 'outFen', 'bySource', 'byKind', 'closingFen'] as const

/** Of the last closed quarter: what there was, what came, what went, what is left. */
export const ShownQuarter = v.pick(PublicQuarter, ['quarter', ...sums, 'closedAt'])
export type ShownQuarter = v.InferOutput<typeof ShownQuarter>

/** Of the last year two people stand for. */
export const ShownYear = v.pick(PublicYear, ['year', ...sums, 'publishedAt'])
export type ShownYear = v.InferOutput<typeof ShownYear>

export const ShownCorrection = v.pick(Correction, ['id', 'wrong', 'right', 'because', 'publishedAt'])
export type ShownCorrection = v.InferOutput<typeof ShownCorrection>

export const Showcase = v.object({
  evidence: v.array(ShownEvidence),
  /** Those that run or are planned first; whether one has ended is told by its days, see `projectState`. */
  projects: v.array(ShownProject),
  quarter: v.optional(ShownQuarter),
  year: v.optional(ShownYear),
  /** Newest first. */
  corrections: v.array(ShownCorrection),
})
export type Showcase = v.InferOutput<typeof Showcase>

/** The showcase of an organisation nobody has said anything about. */
export const emptyShowcase: Showcase = { evidence: [], projects: [], corrections: [] }
