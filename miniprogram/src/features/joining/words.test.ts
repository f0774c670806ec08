// Whatever the server refuses of an invitation is told in words, and being in the team already is none.
import { joinTeam, readInvitation } from '@ngo2/shared/teams/contract'
import { refusalWords } from '@/api/words'
import { joiningRefusals } from './words'

const said = (code: string) => refusalWords({ code, message: '' }, joiningRefusals).zh

const all = [...readInvitation.refusals, ...joinTeam.refusals].filter(
  (code) => code !== 'teams.in_it_already',
)

test.each([...new Set(all)])('%s has words that say what to do', (code) => {
  expect(said(code)).not.toBe(said('nobody.knows'))
})
