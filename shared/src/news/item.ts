// A news item: one thing that really happened on the platform, dated, told without adjectives.
import * as v from 'valibot'
import { Day, Moment } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'
import { RunId } from '../ranking/run'
import { PlotId } from '../sites/plot'

const organisation = v.object({ id: OrganisationId, name: v.string(), example: v.boolean() })
const plot = v.object({ id: PlotId, number: v.number(), site: v.string() })

export const NewsItem = v.variant('is', [
  v.object({ is: v.literal('organisationRegistered'), id: v.string(), at: Moment, organisation }),
  v.object({
    is: v.literal('rankingPublished'),
    id: v.string(),
    at: Moment,
    runId: RunId,
    organisations: v.number(),
  }),
  v.object({ is: v.literal('plotOpened'), id: v.string(), at: Moment, plot, organisationId: OrganisationId }),
  v.object({
    is: v.literal('plotMeasured'),
    id: v.string(),
    at: Moment,
    plot,
    organisationId: OrganisationId,
    measuredOn: Day,
    sampled: v.number(),
    alive: v.number(),
  }),
])
export type NewsItem = v.InferOutput<typeof NewsItem>
