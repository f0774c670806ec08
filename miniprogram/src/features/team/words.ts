// The words of a team, Chinese first.
import type { TeamMember } from '@ngo2/shared/teams/contract'
import type { Words } from '@/platform/language'

/** Her name, or the end of her id: a team must be able to tell its people apart. */
export function nameOf({ name, memberId }: Pick<TeamMember, 'name' | 'memberId'>): Words {
  if (name !== undefined) return { zh: name, en: name }
  const end = memberId.slice(-4)
  return { zh: `没起名字 ${end}`, en: `No name ${end}` }
}

export const teamWords = {
  people: { zh: '团队', en: 'Team' },
  count: (count: number): Words => ({ zh: `${count}人`, en: String(count) }),
  me: (name: string): Words => ({ zh: `${name}（我）`, en: `${name} (me)` }),
  since: (day: Words): Words => ({ zh: `${day.zh}来的`, en: `since ${day.en}` }),
  role: { zh: '角色', en: 'Role' },
  close: { zh: '关上', en: 'Close' },
  cancel: { zh: '再想想', en: 'Cancel' },
  remove: { zh: '请出团队', en: 'Take out' },
  removeAsk: (name: string): Words => ({
    zh: `${name}以后不能再改页面。做过的事还写在记录里。`,
    en: `${name} can change nothing any more. What was done stays in the log.`,
  }),
  removeYes: { zh: '请出', en: 'Take out' },
  invite: { zh: '请人进来', en: 'Invite' },
  makeCode: { zh: '做一个邀请', en: 'Make an invitation' },
  working: { zh: '正在做…', en: 'Working…' },
  codeFor: (role: Words): Words => ({ zh: `进来就是${role.zh}`, en: `Joins as ${role.en}` }),
  codeHint: (days: number): Words => ({
    zh: `，只能用一次，${days}天里有效。码只显示这一次。`,
    en: `, for one person, ${days} days. It is shown only now.`,
  }),
  until: (day: Words): Words => ({ zh: `${day.zh}到期`, en: `until ${day.en}` }),
  forward: { zh: '转给那个人', en: 'Forward' },
  copy: { zh: '复制码', en: 'Copy' },
  codeDone: { zh: '好了，收起来', en: 'Done' },
  openInvitation: (role: Words): Words => ({ zh: `还没用的邀请：${role.zh}`, en: `Open: ${role.en}` }),
  withdraw: { zh: '收回', en: 'Withdraw' },
  leave: { zh: '离开团队', en: 'Leave the team' },
  leaveNote: { zh: '唯一的负责人要先交给别人', en: 'The last owner hands over first' },
  leaveAsk: { zh: '离开以后不能再改页面，要回来得有人再请。', en: 'To come back you need a new invitation.' },
  leaveYes: { zh: '离开', en: 'Leave' },
  left: { zh: '离开了', en: 'Left' },
  recover: { zh: '负责人不在了，找回页面', en: 'The owner is gone: recover the page' },
  recoverHint: (days: number): Words => ({
    zh: `再有一位理事同意，等${days}天没人说不，你就是负责人。每个人都会收到消息。`,
    en: `With a second of the council, and ${days} days without a no, you are owner. Everybody is told.`,
  }),
  because: { zh: '为什么', en: 'Why' },
  becauseFirst: { zh: '先写原因', en: 'Give the reason first' },
  askRecovery: { zh: '提出找回', en: 'Ask for it' },
  recovering: { zh: '有人在找回页面', en: 'The page is being recovered' },
  asked: (who: string, day: Words, because: string): Words => ({
    zh: `${day.zh}，${who}提出：“${because}”`,
    en: `${day.en}, ${who}: “${because}”`,
  }),
  needsSecond: { zh: '还要另一位理事同意，才开始等。', en: 'A second of the council has to agree first.' },
  seconded: (who: string, day: Words, asker: string): Words => ({
    zh: `${who}同意了。到${day.zh}没人拦下，${asker}就是负责人。`,
    en: `${who} agreed. Unless it is stopped, ${asker} is owner on ${day.en}.`,
  }),
  second: (days: number): Words => ({ zh: `我同意，开始等${days}天`, en: `I agree; ${days} days begin` }),
  stop: { zh: '拦下来', en: 'Stop it' },
  somebody: { zh: '一位理事', en: 'One of the council' },
  thisTeam: { zh: '一家机构', en: 'An organisation' },
  card: (name: Words, role: Words): Words => ({
    zh: `${name.zh}请你来做${role.zh}`,
    en: `${name.en} invites you as ${role.en}`,
  }),
  gone: { zh: '你不在这个团队里', en: 'You are not in this team' },
}

/** Refusals that mean something particular here. */
export const teamRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '这件事要负责人来做', en: 'Only an owner may do this' },
  'teams.last_owner': {
    zh: '只剩一位负责人了，先请另一个人当负责人',
    en: 'She is the last owner: make somebody else owner first',
  },
  'teams.frozen': {
    zh: '有人说这个页面是他们的。工作人员看完以前，什么都改不了',
    en: 'The page is claimed by others; nothing changes until our staff decides',
  },
  'teams.too_many_invitations': { zh: '没用的邀请太多了，先收回几个', en: 'Withdraw some invitations first' },
  'teams.recovery_under_way': { zh: '已经有人在找回了', en: 'A recovery is under way' },
  'teams.needs_another': { zh: '要另一位理事同意，自己不算', en: 'Another one of the council has to agree' },
  'resource.missing': { zh: '已经不在了', en: 'It is gone' },
  'resource.conflict': { zh: '撞了号，再点一次', en: 'Press once more, please' },
}
