// What an operator may do next with a preview.
import { MemberId } from '@ngo2/shared/accounts/member'
import { makeId } from '@ngo2/shared/contract/ids'
import { Publishing } from '@ngo2/shared/publications/proposal'
import * as v from 'valibot'
import { stepOf } from './step'

const member = (nth: number) =>
  v.parse(
    MemberId,
    makeId('mem', nth, () => 0),
  )
const [me, colleague] = [member(1), member(2)]

function publishing(review: Partial<Publishing['review']>, proposedBy?: string): Publishing {
  return v.parse(Publishing, {
    runId: makeId('run', 1, () => 0),
    review: { items: 3, open: 0, stopped: 0, ...review },
    ...(proposedBy && {
      proposal: {
        by: { is: 'operator', memberId: proposedBy },
        at: '2026-11-24T12:00:00.000Z',
        replaces: null,
      },
    }),
  })
}

test.each([
  ['nothing is proposed before everything was looked at', publishing({ open: 1 }), 'look'],
  ['one no holds everybody up, also a proposal', publishing({ stopped: 1 }, colleague), 'stopped'],
  ['what was looked at may be proposed', publishing({}), 'propose'],
  ['nobody confirms what she proposed', publishing({}, me), 'wait'],
  ['a colleague’s proposal is there to be confirmed', publishing({}, colleague), 'confirm'],
] as const)('%s', (_promise, state, step) => {
  expect(stepOf(state, me)).toBe(step)
})
