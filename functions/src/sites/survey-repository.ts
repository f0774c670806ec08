// Surveys in the table: kept for ever under their plot, by the day they were made.
import type { PlotId } from '@ngo2/shared/sites/plot'
import { Survey } from '@ngo2/shared/sites/survey'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const surveyEntity = 'survey'

const Stored = v.object({ ...Survey.entries, plotId: v.string() })

export function parseSurvey(item: Item) {
  return v.parse(Stored, item)
}

export function surveyWrite(plotId: PlotId, survey: Survey): Write {
  const key = { pk: `PLOT#${plotId}`, sk: `SURVEY#${survey.measuredOn}#${survey.id}` }
  return { put: { ...key, entity: surveyEntity, plotId, ...survey }, when: 'free' }
}

export async function findSurvey(table: Table, plotId: PlotId, survey: Pick<Survey, 'id' | 'measuredOn'>) {
  const item = await table.get({ pk: `PLOT#${plotId}`, sk: `SURVEY#${survey.measuredOn}#${survey.id}` })
  return item && v.parse(Survey, item)
}
