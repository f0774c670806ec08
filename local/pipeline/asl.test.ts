// What the local pipeline does not run, it refuses before anything has begun.
import { parseMachine } from './asl'
import { fill, follow, place } from './json-path'
import { substitute } from './substitute'

const task = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: 'f', Payload: {} },
  End: true,
}
const machine = (state: Record<string, unknown>) => ({ StartAt: 'A', States: { A: state } })

test.each([
  ['a state of another type', { Type: 'Choice', Choices: [] }, /Choice state is not supported/],
  ['a field it does not know', { ...task, HeartbeatSeconds: 5 }, /HeartbeatSeconds/],
  ['another service', { ...task, Resource: 'arn:aws:states:::sqs:sendMessage' }, /only lambda:invoke/],
  ['JSONata', { ...task, QueryLanguage: 'JSONata' }, /QueryLanguage/],
  ['a path with a filter', { ...task, OutputPath: '$.a[?(@.b > 1)]' }, /not a path/],
  ['a next state that is not there', { ...task, End: undefined, Next: 'B' }, /no state B/],
  ['a state without an exit', { ...task, End: undefined }, /either Next or End/],
  [
    'a distributed map',
    { Type: 'Map', End: true, ItemProcessor: { ...machine(task), ProcessorConfig: { Mode: 'DISTRIBUTED' } } },
    /Mode/,
  ],
])('%s is refused by name', (_, state, sentence) => {
  expect(() => parseMachine(machine(state))).toThrow(sentence)
})

test('a function nobody gave is named', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the States Language writes its names so.
  const asl = '{"f": "${OtherFunctionArn}"}'
  expect(() => substitute(asl, { RankingFunctionArn: 'x' })).toThrow(/OtherFunctionArn/)
})

test('paths read the input or the execution, and a path to nowhere says so', () => {
  const scope = { input: { a: [{ b: 1 }] }, context: { Execution: { Name: 'one' } } }
  expect(fill({ 'x.$': '$.a[0].b', y: { 'z.$': '$$.Execution.Name' }, k: [1] }, scope)).toEqual({
    x: 1,
    y: { z: 'one' },
    k: [1],
  })
  expect(() => follow('$.c', scope)).toThrow(/leads nowhere/)
})

test('a result replaces the input, joins it at a path, or is dropped', () => {
  expect(place(undefined, { a: 1 }, 2)).toBe(2)
  expect(place('$.b.c', { a: 1 }, 2)).toEqual({ a: 1, b: { c: 2 } })
  expect(place(null, { a: 1 }, 2)).toEqual({ a: 1 })
})
