// Every rule that may take something has words, and a set of peers says what is common to it.
import { rules } from './stages/provenance'
import { ruleWords, setWords, wordsOfRule } from './words'

test('no rule is told by its bare name, and one of a past method still says which it was', () => {
  for (const rule of [...rules, 'team', 'level']) expect(wordsOfRule(rule).zh).not.toContain(rule)
  expect(Object.keys(ruleWords).sort()).toEqual([...rules, 'team', 'level'].sort())
  expect(wordsOfRule('older').zh).toBe('规则“older”')
})

test('a set of peers says what is common to it, and everybody is everybody', () => {
  expect(setWords({ size: 'upTo10', age: 'under3', registration: 'hosted', county: 'county' }).zh).toBe(
    '10人以下 · 不到3年 · 挂靠的 · 县和旗',
  )
  expect(setWords({}).zh).toBe('全部')
})
