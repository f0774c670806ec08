// What an organisation reads of what people said: figures as they were counted last, words as they stand now.
import { type CriterionId, type Dimension, dimensions, Tie } from '@ngo2/shared/evaluations/criterion'
import type { readFeedback } from '@ngo2/shared/improvements/contract'
import {
  type DimensionFeedback,
  type ImprovementText,
  peopleToTell,
  type ThemeFeedback,
} from '@ngo2/shared/improvements/feedback'
import { heardIn, mayBeTold, tallyOf } from '@ngo2/shared/improvements/tally'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { listEvaluationsOf, refOf, type StoredEvaluation } from '../evaluations'
import type { App } from '../platform/app'
import type { Action } from '../platform/route'
import { hashOf } from '../platform/secrets'
import { membershipFor } from '../teams'
import { listReplies, ownReply, type StoredReply } from './reply-repository'
import { findTold, type Told, tellIf } from './tally-repository'

export const read: Action<typeof readFeedback> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'answerPeople')
  const [evaluations, replies] = await Promise.all([
    listEvaluationsOf(app.table, organisationId),
    listReplies(app.table, organisationId),
  ])
  const heard = evaluations.map((one) => ({ ...one, tie: one.tie ?? ('reader' as const) }))
  const feedback = dimensions.map(async (dimension): Promise<DimensionFeedback> => {
    const those = heardIn(dimension, heard)
    const told = await toldNow(app, { id: organisationId, dimension }, those)
    if (told === undefined || !mayBeTold(told.tally)) return { is: 'fewer', dimension }
    return feedbackOf(dimension, told, { texts: textsOf(app, those, told), replies })
  })
  return { dimensions: await Promise.all(feedback) }
}

type Heard = StoredEvaluation & { readonly tie: Tie }

/**
 * What is told moves by five people at a time, so that nobody learns what one person said by looking before and after her.
 * Undefined while fewer than five spoke.
 */
async function toldNow(
  app: App,
  of: { id: OrganisationId; dimension: Dimension },
  heard: readonly Heard[],
): Promise<Told | undefined> {
  const told = await findTold(app.table, of.id, of.dimension)
  const spoken = heard.filter(({ givenAt }) => told === undefined || givenAt > told.upTo)
  if (spoken.length < peopleToTell) return told
  const upTo =
    heard
      .map(({ givenAt }) => givenAt)
      .sort()
      .at(-1) ?? app.now().toISOString()
  const next = { upTo, tally: tallyOf(of.dimension, heard) }
  return (await tellIf(app.table, of, next, told)) ? next : toldNow(app, of, heard)
}

interface Texts extends ImprovementText {
  readonly theme: CriterionId
}

/** Words that may be read, of people who are counted; in another order every day, which is the same for that day. */
function textsOf(app: App, heard: readonly Heard[], { upTo }: Told): Texts[] {
  const today = beijingDay(app.now())
  return heard
    .flatMap((evaluation) => {
      const { improve, givenAt } = evaluation
      if (improve?.text === undefined || improve.state !== 'shown' || givenAt > upTo) return []
      const { theme, text, checking } = improve
      const marked = checking && checking.until > app.now().toISOString() ? { checking } : {}
      return [
        {
          theme,
          ref: refOf(app, evaluation),
          text,
          month: beijingDay(new Date(givenAt)).slice(0, 7),
          ...marked,
        },
      ]
    })
    .map((text) => ({ text, order: hashOf(`${today} ${text.ref}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text }) => text)
}

interface Matter {
  readonly texts: readonly Texts[]
  readonly replies: readonly StoredReply[]
}

function feedbackOf(
  dimension: Dimension,
  { upTo, tally }: Told,
  { texts, replies }: Matter,
): DimensionFeedback {
  const { people, ties, answers, themes } = tally
  const asked = Object.entries(answers) as [CriterionId, Record<string, number>][]
  return {
    is: 'told',
    dimension,
    people,
    upTo: beijingDay(new Date(upTo)),
    ties: Tie.options.flatMap((tie) => {
      const those = ties[tie] ?? 0
      return those >= peopleToTell ? [{ tie, people: those }] : []
    }),
    spreads: asked
      .filter(([, counts]) => sumOf(counts) >= peopleToTell)
      .map(([criterion, counts]) => ({ criterion, people: counts })),
    themes: (Object.entries(themes) as [CriterionId, number][])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([theme, named]) => themeOf(theme, named, { texts, replies })),
  }
}

function themeOf(theme: CriterionId, people: number, { texts, replies }: Matter): ThemeFeedback {
  const reply = replies.find((one) => one.theme === theme)
  const own = texts.filter((one) => one.theme === theme).map(({ theme: _, ...text }) => text)
  return { theme, people, texts: own, ...(reply && { reply: ownReply(reply) }) }
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
