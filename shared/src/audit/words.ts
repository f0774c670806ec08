// The words of the log, Chinese first: one for every deed, and for what it was about.
import * as v from 'valibot'
import { Quarter, quarterWords, Year } from '../books/period'
import { CriterionId, Dimension } from '../evaluations/criterion'
import { dimensionWords } from '../evaluations/words'
import { EvidenceState } from '../evidence/evidence'
import { EvidenceItem } from '../evidence/item'
import { Level } from '../evidence/level'
import { itemWords, levelWords, stateWords } from '../evidence/words'
import { themeWords } from '../improvements/words'
import { beijingDay } from '../maths/calendar'
import { Role } from '../teams/role'
import { roleWords } from '../teams/words'
import type { Deed } from './entry'

interface Words {
  readonly zh: string
  readonly en: string
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
  themeReplied: { zh: '答复了大家说的一件事', en: 'replied to what people said' },
  checkAsked: { zh: '请平台核对', en: 'asked for a check' },
  checkDecided: { zh: '核对有了结果', en: 'decided a check' },
  checkAppealed: { zh: '不同意结果，请另一个人再看', en: 'asked for a second look' },
  takenOut: { zh: '带走了全部资料', en: 'took everything out' },
  closingAnnounced: { zh: '宣布关闭页面', en: 'announced the closing' },
  closingWithdrawn: { zh: '不关了', en: 'withdrew the closing' },
  pageClosed: { zh: '关闭了页面', en: 'closed the page' },
}

/** Keys a deed may be about that no feature has words for: answers, ways of being registered, what a file is for. */
const keys: Readonly<Record<string, Words>> = {
  approved: { zh: '通过', en: 'accepted' },
  refused: { zh: '没有通过', en: 'not accepted' },
  agreed: { zh: '同意', en: 'yes' },
  declined: { zh: '没有同意', en: 'no' },
  none: { zh: '还没有', en: 'none yet' },
  registered: { zh: '有登记证书', en: 'registered' },
  hosted: { zh: '有挂靠', en: 'hosted' },
  unregistered: { zh: '没有登记', en: 'not registered' },
  unstated: { zh: '还没说', en: 'not stated' },
  certificate: { zh: '证书', en: 'a certificate' },
  document: { zh: '文件', en: 'a document' },
  voucher: { zh: '凭证', en: 'a voucher' },
  photo: { zh: '照片', en: 'a photograph' },
  logo: { zh: '标志', en: 'a logo' },
  upheld: { zh: '支持', en: 'upheld' },
  rejected: { zh: '没有支持', en: 'not upheld' },
  text: { zh: '一句话', en: 'somebody’s words' },
}

const Id = v.pipe(v.string(), v.regex(/^[a-z]{3}_[0-9A-Z]{26}$/))
const Moment = v.pipe(v.string(), v.isoTimestamp())

/** What a deed was about, as people say it: parts with a blank between. An id says nothing, anything else unknown stands as it is. */
export function aboutWords(about: string): Words | undefined {
  const [first = '', ...rest] = about.split(' ')
  const ofItem = (part: string) => (v.is(EvidenceState, part) ? stateWords[part] : partWords(part))
  const parts = [partWords(first), ...rest.map(v.is(EvidenceItem, first) ? ofItem : partWords)]
  const said = parts.filter((part) => part !== undefined)
  if (said.length === 0) return undefined
  return { zh: said.map(({ zh }) => zh).join(' '), en: said.map(({ en }) => en).join(' ') }
}

function partWords(part: string): Words | undefined {
  if (v.is(EvidenceItem, part)) return itemWords[part].name
  if (v.is(CriterionId, part)) return themeWords[part]
  if (v.is(Dimension, part)) return dimensionWords[part]
  if (v.is(Level, part)) return levelWords[part]
  if (v.is(Role, part)) return roleWords[part]
  if (v.is(Quarter, part)) return quarterWords(part)
  if (v.is(Year, part)) return { zh: `${part}年`, en: part }
  if (v.is(Id, part)) return undefined
  if (v.is(Moment, part)) return { zh: beijingDay(new Date(part)), en: beijingDay(new Date(part)) }
  return keys[part] ?? { zh: part, en: part }
}
