// Whatever the server refuses in a team is told in words.
import * as contract from '@ngo2/shared/teams/contract'
import { refusalWords } from '@/api/words'
import { teamRefusals } from './words'

const said = (code: string) => refusalWords({ code, message: '' }, teamRefusals).zh

const { inviteToTeam, setRole, removeFromTeam, leaveTeam, askRecovery, secondRecovery, stopRecovery } =
  contract
const all = [inviteToTeam, setRole, removeFromTeam, leaveTeam, askRecovery, secondRecovery, stopRecovery]

test.each([...new Set(all.flatMap(({ refusals }) => refusals))])(
  '%s has words that say what to do',
  (code) => {
    expect(said(code)).not.toBe(said('nobody.knows'))
  },
)
