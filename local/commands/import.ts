// `npm run import -- evaluations RATINGS.csv RATERS.csv NGOS.csv`: evaluations from outside.
import { importEvaluations } from '@ngo2/functions/imports/index'
import { run } from './run'
import { withTable } from './table-at-hand'

const usage = 'npm run import -- evaluations RATINGS.csv RATERS.csv NGOS.csv'

run(async ([what, ratings, raters, ngos]) => {
  if (what !== 'evaluations' || !ratings || !raters || !ngos) throw new Error(usage)
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const done = await withTable((app) => importEvaluations(app, { ratings, raters, ngos }, say))
  const before = done.writtenBefore > 0 ? ` (${done.writtenBefore} were there already)` : ''
  return `${done.evaluations} evaluations of ${done.organisations} organisations are in${before}`
})
