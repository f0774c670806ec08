// The state machine of a ranking run: well formed, understood by the ranking function, never silent about a failure.
import { readFileSync } from 'node:fs'
import { makeId } from '@ngo2/shared/contract/ids'
import { StageEvent } from '../functions/src/ranking/stages'
import { aTemplate } from './a-template'
import { definitionFaults, stateMachineFaults } from './state-machine-gate'
import { isRecord } from './template'

const text = readFileSync(new URL('../functions/ranking.asl.json', import.meta.url), 'utf8')
const names = ['Partition', 'RankingFunctionArn']

/** What the gate says when one piece of the definition reads otherwise. */
function faultsAfter(piece: string | RegExp, instead: string) {
  const changed = text.replace(piece, instead)
  expect(changed).not.toBe(text)
  return definitionFaults(JSON.parse(changed), names).join('; ')
}

it('has no fault, also as the resource of a template', () => {
  const Type = 'AWS::StepFunctions::StateMachine'
  const Definition = JSON.parse(text)
  const Properties = { Definition, DefinitionSubstitutions: { Partition: '', RankingFunctionArn: '' } }
  expect(stateMachineFaults(aTemplate({ Ranking: { Type, Properties } }))).toEqual([])
  const without = { Definition, DefinitionSubstitutions: { Partition: '' } }
  expect(stateMachineFaults(aTemplate({ Ranking: { Type, Properties: without } }))).toEqual([
    expect.stringMatching(/^Ranking: nothing replaces .*RankingFunctionArn/),
  ])
})

it.each([
  ['a start that is no state', '"StartAt": "Plan"', '"StartAt": "Plam"', /Plam/],
  ['a next state that is missing', '"Next": "Fit"', '"Next": "Fitt"', /Fitt/],
  ['a path that is none', '"$.segments"', '"segments["', /ItemsPath/],
  ['another query language', '"Type": "Map"', '"Type": "Map", "QueryLanguage": "JSONata"', /JSONPath/],
  ['a task that gives up at once', /"Retry": \[\n.*?\n {6}\],/s, '', /Plan has no Retry/],
  ['a task without end', '"TimeoutSeconds": 910', '"Comment": ""', /Plan has no TimeoutSeconds/],
  ['a failure nobody hears of', /"Catch": \[.*\],/, '', /Plan does not catch States\.ALL/],
  ['a crowd', '"MaxConcurrency": 32', '"MaxConcurrency": 1000', /Read wants a MaxConcurrency of 1 to 40/],
])('refuses %s', (_what, piece, instead, sentence) => {
  expect(faultsAfter(piece, instead)).toMatch(sentence)
})

it('hands the ranking function stages it knows, and every stage it knows', () => {
  const payloads = payloadsIn(JSON.parse(text))
  const refused = payloads.map(filled).map((payload) => StageEvent['~standard'].validate(payload))
  expect(refused.filter((result) => 'issues' in result && result.issues)).toEqual([])
  const known = StageEvent.options.map(({ entries }) => entries.stage.literal)
  expect(payloads.map(({ stage }) => stage).sort()).toEqual([...known].sort())
})

/** A payload as a run would fill its paths. */
function filled(payload: Record<string, unknown>) {
  const run = {
    runId: makeId('run', 0, () => 0.5),
    segment: '07',
    error: { Error: 'Lambda.Unknown', Cause: '' },
  }
  const at = (path: unknown) => Object.entries(run).find(([name]) => path === `$.${name}`)?.[1]
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) =>
      key.endsWith('.$') ? [key.slice(0, -2), at(value)] : [key, value],
    ),
  )
}

function payloadsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(payloadsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'Payload' && isRecord(inner) ? [inner] : payloadsIn(inner),
  )
}
