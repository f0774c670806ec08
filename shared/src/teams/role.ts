// What somebody is in an organisation's team, and what follows from it.
import * as v from 'valibot'
import { allowed, type Decision, refused } from '../contract/errors'

/** Owner 负责人, editor 编辑, finance 管账, volunteers 志愿者联络, council 理事 (approves the books, may recover the page). */
export const Role = v.picklist(['owner', 'editor', 'finance', 'volunteers', 'council'])
export type Role = v.InferOutput<typeof Role>

/** What a member of a team may want to do with its organisation. `answerPeople`: read what people say, reply, ask for a check. */
export const Act = v.picklist([
  'readDesk',
  'editPage',
  'chooseAddress',
  'stateIdentity',
  'keepProjects',
  'giveEvidence',
  'answerPeople',
  'keepBooks',
  'approveBooks',
  'keepTeam',
  'recover',
  'takeOut',
  'close',
])
export type Act = v.InferOutput<typeof Act>

const rights: Record<Role, readonly Act[]> = {
  owner: Act.options.filter((act) => act !== 'recover'),
  editor: ['readDesk', 'editPage', 'keepProjects', 'giveEvidence', 'answerPeople'],
  finance: ['readDesk', 'giveEvidence', 'keepBooks', 'approveBooks'],
  volunteers: ['readDesk', 'keepProjects'],
  council: ['readDesk', 'approveBooks', 'recover'],
}

/** Whether this role carries this right. `undefined` is somebody outside the team. */
export function mayInTeam(role: Role | undefined, act: Act): Decision<'auth.forbidden'> {
  return role !== undefined && rights[role].includes(act) ? allowed : refused('auth.forbidden')
}
