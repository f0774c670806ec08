// The showcase of an organisation: everything everybody may see of it beside its page, in one small value.
import * as v from 'valibot'
import { Day, Moment } from '../contract/fields'
import { CorrectionId } from '../evidence/correction'
import { EvidenceForm } from '../evidence/form'
import { GivenItem } from '../evidence/item'
import { VerificationState } from '../organisations/verification'
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

export const ShownProject = v.object({
  id: v.string(),
  name: v.string(),
  state: v.picklist(['planned', 'running', 'ended']),
  from: Day,
  until: v.optional(Day),
  place: v.optional(v.string()),
  /** Fen. */
  budget: v.optional(v.number()),
  /** How it goes, or what came of it once it ended; cut to `shownCharacters`. */
  progress: v.optional(v.string()),
  /** 今年哪里没做好; cut like the progress. */
  wentWrong: v.optional(v.string()),
  savedAt: Moment,
})
export type ShownProject = v.InferOutput<typeof ShownProject>

/** Fen of one source of income or one kind of spending; `of` is the key the books have words for. */
const MoneyLine = v.object({ of: v.string(), fen: v.number() })

/** Money of one quarter `2026Q3` or one year `2025`: what there was, what came, what went, what is left. Fen. */
export const ShownMoney = v.object({
  period: v.string(),
  opening: v.number(),
  income: v.array(MoneyLine),
  spending: v.array(MoneyLine),
  closing: v.number(),
  /** When the quarter was closed, or the year published. */
  at: Moment,
})
export type ShownMoney = v.InferOutput<typeof ShownMoney>

export const ShownCorrection = v.object({
  id: CorrectionId,
  wrong: v.string(),
  right: v.string(),
  because: v.string(),
  publishedAt: Moment,
})
export type ShownCorrection = v.InferOutput<typeof ShownCorrection>

export const Showcase = v.object({
  evidence: v.array(ShownEvidence),
  /** Running ones first, then planned, then ended; the newest first among them. */
  projects: v.array(ShownProject),
  /** The last closed quarter. */
  quarter: v.optional(ShownMoney),
  /** The last published year. */
  year: v.optional(ShownMoney),
  /** Newest first. */
  corrections: v.array(ShownCorrection),
})
export type Showcase = v.InferOutput<typeof Showcase>

/** The showcase of an organisation nobody has said anything about. */
export const emptyShowcase: Showcase = { evidence: [], projects: [], corrections: [] }
