// A survey: which sample plants of a plot were alive on a day, from the field.
import * as v from 'valibot'
import { Day, whole } from '../contract/fields'
import { idOf } from '../contract/ids'
import type { SurveySummary } from './plot'

export const SurveyId = idOf('svy')
export type SurveyId = v.InferOutput<typeof SurveyId>

/** Height class by the stick: under 0.5 m, under 1.5 m, above. Weak ones are alive. */
export const Fate = v.picklist(['alive1', 'alive2', 'alive3', 'dead'])
export type Fate = v.InferOutput<typeof Fate>

export const Sample = v.object({ cell: whole(0, 9999), fate: Fate })
export const Survey = v.object({
  id: SurveyId,
  measuredOn: Day,
  samples: v.pipe(v.array(Sample), v.minLength(1), v.maxLength(2000)),
})
export type Survey = v.InferOutput<typeof Survey>

export function summaryOf(survey: Survey): SurveySummary {
  const alive = survey.samples.filter((sample) => sample.fate !== 'dead').length
  return { measuredOn: survey.measuredOn, sampled: survey.samples.length, alive }
}
