// How a part of an evaluation is said.
import type { Counting } from '@ngo2/shared/evaluations/counting'
import { appealableOf, partWords, withoutCounting } from './part'

const counting = (over: Partial<Counting>) => ({ dimension: 'transparency', right: 1, ...over }) as Counting

test('what counts in full says so, what counts less says by which rule, and what does not count never says 0 份', () => {
  expect(partWords({ right: 1 }).zh).toBe('算满一份')
  expect(partWords({ right: 0.4, rule: 'link' }).zh).toBe('算0.4份：从同一张转发卡片来的，合起来算')
  expect(partWords({ right: 0, rule: 'team' }).zh).toBe('没有算：机构自己人评的，不算')
})

test('an evaluation that is in no publication says whether it ever will be', () => {
  expect(withoutCounting({ answers: { T11: 'seen' } }).zh).toMatch('下次公布')
  expect(withoutCounting({ answers: { T11: 'unknown' } }).zh).toMatch('不知道')
  expect(withoutCounting({ answers: { T11: 'seen' }, team: true }).zh).toMatch('自己人')
})

test('less can be appealed once, and being of the team cannot', () => {
  expect(appealableOf([counting({}), counting({ right: 0.5, rule: 'burst' })])).toBe(true)
  expect(appealableOf([counting({})])).toBe(false)
  expect(appealableOf([counting({ right: 0, rule: 'team' })])).toBe(false)
  expect(appealableOf([counting({ right: 0.5, rule: 'burst', appeal: 'open' })])).toBe(false)
  expect(appealableOf([counting({ right: 0.5, rule: 'burst', appeal: 'kept' })])).toBe(false)
})
