// Whoever is woken knows what to do, and nothing breaks in silence.
import { aTemplate, type Planted } from './a-template'
import { alarmFaults } from './alarm-gate'

const handbook = '| `api-errors` | … | … |\n| `ranking-errors` | … | … |'

function anAlarm(name: string, functionId: string) {
  const Properties = {
    AlarmName: `ngo2-dev-${name}`,
    AlarmActions: [{ Ref: 'AlarmTopic' }],
    MetricName: 'Errors',
    Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
  }
  return { Type: 'AWS::CloudWatch::Alarm', Properties }
}

const watched = {
  ApiErrors: anAlarm('api-errors', 'ApiLambdaFunction'),
  RankingErrors: anAlarm('ranking-errors', 'RankingLambdaFunction'),
}

function faults(changes: Planted) {
  return alarmFaults(aTemplate({ ...watched, ...changes }), handbook)
}

it('finds nothing where every function is watched and every alarm explained', () => {
  expect(faults({})).toEqual([])
})

it('sees an alarm without a line in the handbook', () => {
  const unexplained = anAlarm('ranking-slow', 'RankingLambdaFunction')
  expect(faults({ Slow: unexplained })).toEqual([
    'Slow: docs/operations.md does not say what to do about ranking-slow',
  ])
})

it('sees an alarm nobody hears', () => {
  const { Type, Properties } = watched.ApiErrors
  expect(faults({ ApiErrors: { Type, Properties: { ...Properties, AlarmActions: [] } } })).toEqual([
    'ApiErrors rings where nobody hears it',
  ])
})

it('sees a function that may break in silence', () => {
  expect(faults({ ApiErrors: anAlarm('ranking-errors', 'RankingLambdaFunction') })).toEqual([
    'no alarm rings when the api function breaks',
  ])
})
