// A team as its people see it, and what they may do with it.
import { readMe } from '@ngo2/shared/accounts/contract'
import type { Outcome } from '@ngo2/shared/contract/call'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as contract from '@ngo2/shared/teams/contract'
import { InvitationId, type InvitationWithCode } from '@ngo2/shared/teams/invitation'
import type { Role } from '@ngo2/shared/teams/role'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useView } from '@/api/use-view'
import { freshId } from '@/platform/chance'

export function useTeam(id: string) {
  const { state, value: team, read } = useView(contract.listTeam, { organisationId: id })
  const me = useView(readMe, {}).value?.id
  const [invitation, setInvitation] = useState<InvitationWithCode>()
  const command = useCommand<unknown>()
  const organisationId = id as OrganisationId
  /** Does one thing and reads the team anew, whatever came of it. */
  const change = async (request: () => Promise<Outcome<unknown>>): Promise<boolean> => {
    let worked = false
    await command.start(async () => {
      const outcome = await request()
      worked = outcome.is === 'ok'
      return outcome
    })
    await read()
    return worked
  }
  return {
    state,
    read,
    command,
    me,
    mine: team?.members.find(({ memberId }) => memberId === me),
    invitation,
    forgetInvitation: () => setInvitation(undefined),
    invite: (role: Role) => {
      const invitationId = v.parse(InvitationId, freshId('inv'))
      return change(async () => {
        const outcome = await ask(contract.inviteToTeam, { organisationId, invitationId, role })
        if (outcome.is === 'ok') setInvitation(outcome.value)
        return outcome
      })
    },
    withdraw: (invitationId: InvitationId) => {
      if (invitation?.id === invitationId) setInvitation(undefined)
      return change(() => ask(contract.withdrawInvitation, { organisationId, invitationId }))
    },
    setRole: (memberId: contract.TeamMember['memberId'], role: Role) =>
      change(() => ask(contract.setRole, { organisationId, memberId, role })),
    remove: (memberId: contract.TeamMember['memberId']) =>
      change(() => ask(contract.removeFromTeam, { organisationId, memberId })),
    leave: () => change(() => ask(contract.leaveTeam, { organisationId })),
    askRecovery: (because: string) => change(() => ask(contract.askRecovery, { organisationId, because })),
    secondRecovery: () => change(() => ask(contract.secondRecovery, { organisationId })),
    stopRecovery: (because: string) => change(() => ask(contract.stopRecovery, { organisationId, because })),
  }
}

export type TeamWork = ReturnType<typeof useTeam>
