// A site in the desert and its plots: named ground whose real shrubs are measured.
import * as v from 'valibot'
import { Day, text, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import { OrganisationId } from '../organisations/organisation'
import { DivisionCode, Place } from '../organisations/place'

export const SiteId = idOf('sit')
export type SiteId = v.InferOutput<typeof SiteId>
export const PlotId = idOf('plo')
export type PlotId = v.InferOutput<typeof PlotId>

export const Species = v.picklist(['suosuo', 'ningtiao', 'huabang', 'hongliu'])
export type Species = v.InferOutput<typeof Species>

/** A point on the map as WeChat draws it: GCJ-02, degrees. Plots only, never people. */
export const MapPoint = v.object({ longitude: v.number(), latitude: v.number() })

export const SiteForm = v.object({
  name: text(2, 40),
  county: DivisionCode,
  /** Who plants there. */
  organisationId: OrganisationId,
  intro: text(10, 200),
  /** WGS-84, degrees; the server keeps it and computes GCJ-02 once. */
  centre: v.object({
    longitude: v.pipe(v.number(), v.minValue(73), v.maxValue(136)),
    latitude: v.pipe(v.number(), v.minValue(3), v.maxValue(54)),
  }),
  example: v.boolean(),
})
export type SiteForm = v.InferOutput<typeof SiteForm>

/** Metres from one plant to the next; shrubs in the desert stand one to ten apart. */
const Spacing = v.pipe(v.number(), v.minValue(0.1), v.maxValue(100))

export const PlotForm = v.object({
  siteId: SiteId,
  /** The number on the post: 7 for 7号地. */
  number: whole(1, 9999),
  plantedOn: Day,
  species: v.pipe(v.array(Species), v.minLength(1), v.maxLength(4)),
  spacingM: v.object({ between: Spacing, rows: Spacing }),
  rows: whole(1, 100),
  columns: whole(1, 100),
  /** How many virtual trees the plot's water may carry, at most one a cell. */
  carries: whole(0, 10000),
})
export type PlotForm = v.InferOutput<typeof PlotForm>

export const Site = v.object({
  id: SiteId,
  name: v.string(),
  place: Place,
  organisationId: OrganisationId,
  intro: v.string(),
  centre: MapPoint,
  example: v.boolean(),
})
export type Site = v.InferOutput<typeof Site>

/** What the last survey of a plot found: whole plants of the sample. */
export const SurveySummary = v.object({
  measuredOn: Day,
  sampled: v.number(),
  alive: v.number(),
})
export type SurveySummary = v.InferOutput<typeof SurveySummary>

export const Plot = v.object({
  ...PlotForm.entries,
  id: PlotId,
  survey: v.optional(SurveySummary),
})
export type Plot = v.InferOutput<typeof Plot>

/** Cells of a plot are numbered from 0, row by row. */
export function cellsOf(plot: { rows: number; columns: number }): number {
  return plot.rows * plot.columns
}
