// The words of the log, Chinese first: one for every deed, and for what it was about.
import type { Deed, Doer } from '@ngo2/shared/audit/entry'
import { EvidenceState } from '@ngo2/shared/evidence/evidence'
import { EvidenceItem } from '@ngo2/shared/evidence/item'
import { Level } from '@ngo2/shared/evidence/level'
import { itemWords, levelWords, stateWords } from '@ngo2/shared/evidence/words'
import { Role } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import { roleWords } from '@/features/roles'
import type { Words } from '@/platform/language'

export const auditLogWords = {
  empty: { zh: '还没有记录', en: 'Nothing yet' },
  operator: { zh: '工作人员', en: 'staff' },
  about: ({ zh, en }: Words): Words => ({ zh: `：${zh}`, en: `: ${en}` }),
  gone: { zh: '记录只给团队的人看', en: 'The log is for the team' },
}

export const deedWords: Record<Deed, Words> = {
  organisationMade: { zh: '做了这个页面', en: 'made the page' },
  claimAsked: { zh: '认领这个页面', en: 'claimed the page' },
  claimDecided: { zh: '看了认领', en: 'decided a claim' },
  pageEdited: { zh: '改了页面', en: 'edited the page' },
  addressChanged: { zh: '换了网址', en: 'changed the address' },
  registrationChanged: { zh: '改了登记', en: 'changed the registration' },
  hostAsked: { zh: '请一家机构答应挂靠', en: 'asked for a host' },
  hostAnswered: { zh: '答复了挂靠', en: 'answered about hosting' },
  memberInvited: { zh: '做了一个邀请', en: 'made an invitation' },
  invitationWithdrawn: { zh: '收回了一个邀请', en: 'withdrew an invitation' },
  memberJoined: { zh: '进了团队', en: 'joined the team' },
  roleChanged: { zh: '换了一个人的角色', en: 'changed a role' },
  memberLeft: { zh: '离开了团队', en: 'left the team' },
  memberRemoved: { zh: '请一个人离开了团队', en: 'took somebody out of the team' },
  recoveryAsked: { zh: '提出找回页面', en: 'asked for the page' },
  recoverySeconded: { zh: '同意找回页面', en: 'agreed to the recovery' },
  recoveryStopped: { zh: '拦下了找回', en: 'stopped the recovery' },
  pageRecovered: { zh: '把页面交给了提出找回的人', en: 'gave the page to whoever asked' },
  evidenceGiven: { zh: '交了材料', en: 'gave evidence' },
  evidenceWithdrawn: { zh: '收回了材料', en: 'took evidence back' },
  evidenceDecided: { zh: '看了材料', en: 'looked at evidence' },
  evidenceExpiring: { zh: '提醒：材料快到期', en: 'reminded: evidence expires soon' },
  levelChanged: { zh: '算出新的阶段', en: 'computed a new level' },
  lookedIn: { zh: '打开看了材料', en: 'looked into the documents' },
  projectSaved: { zh: '写了项目', en: 'wrote a project' },
  booksSaved: { zh: '记了账', en: 'kept the books' },
  booksClosed: { zh: '关了一个季度的账', en: 'closed a quarter' },
  booksSubmitted: { zh: '交了账给第二个人看', en: 'submitted the accounts' },
  booksApproved: { zh: '看过账，同意', en: 'approved the accounts' },
  booksReturned: { zh: '把账退回去改', en: 'returned the accounts' },
  reportDue: { zh: '提醒：该交报告了', en: 'reminded: a report is due' },
  correctionPublished: { zh: '公开更正', en: 'published a correction' },
  takenOut: { zh: '带走了全部资料', en: 'took everything out' },
  closingAnnounced: { zh: '宣布关闭页面', en: 'announced the closing' },
  closingWithdrawn: { zh: '不关了', en: 'withdrew the closing' },
  pageClosed: { zh: '关闭了页面', en: 'closed the page' },
}

export function doerWords(by: Doer): Words {
  if (by.is === 'platform') return { zh: '平台', en: 'The platform' }
  if (by.name !== undefined) return { zh: by.name, en: by.name }
  const end = by.memberId.slice(-4)
  return { zh: `没起名字 ${end}`, en: `No name ${end}` }
}

/** Items, states, levels, roles, quarters and years, one blank between; anything else is shown as it stands. */
export function aboutWords(about: string): Words {
  const parts = about.split(' ').map(partWords)
  return { zh: parts.map(({ zh }) => zh).join(' '), en: parts.map(({ en }) => en).join(' ') }
}

function partWords(about: string): Words {
  if (v.is(EvidenceItem, about)) return itemWords[about].name
  if (v.is(EvidenceState, about)) return stateWords[about]
  if (v.is(Level, about)) return levelWords[about]
  if (about === 'none') return { zh: '还没有', en: 'none yet' }
  if (v.is(Role, about)) return roleWords[about]
  const [, year, quarter] = /^(20\d\d)(?:Q([1-4]))?$/.exec(about) ?? []
  if (year === undefined) return { zh: about, en: about }
  return quarter === undefined
    ? { zh: `${year}年`, en: year }
    : { zh: `${year}年第${quarter}季度`, en: `${year} Q${quarter}` }
}
