// Who may ask what about an organisation: one row for each endpoint whose address names one. A new endpoint needs a row here.
import { Role } from '@ngo2/shared/teams/role'
import { newId } from './things'

/** Everybody there is: nobody signed in, a member outside the team, each role, the platform's staff. */
export const callers = ['signedOut', 'stranger', ...Role.options, 'operator'] as const
export type Caller = (typeof callers)[number]

/** What a row may name in its input. */
export interface Matter {
  readonly organisationId: string
  /** Of the team, and never the one who asks. */
  readonly colleagueId: string
}

export interface Row {
  /** All others are refused with `auth.required` or `auth.forbidden`. */
  readonly may: readonly Caller[]
  /** Valid, with ids nobody has used: whoever may is answered anything but that she may not. */
  readonly input: (matter: Matter) => Record<string, unknown>
}

const everybody = callers
const signedIn = callers.filter((caller) => caller !== 'signedOut')
const team = Role.options
const owner = ['owner'] as const
const operator = ['operator'] as const

const bare = ({ organisationId }: Matter) => ({ organisationId })
const because = (matter: Matter) => ({ ...bare(matter), because: '一句说明' })
const quarter = (matter: Matter) => ({ ...bare(matter), quarter: '2026Q3' })
const year = (matter: Matter) => ({ ...bare(matter), year: '2025' })
const piece = (matter: Matter) => ({ ...bare(matter), evidenceId: newId('evd'), item: 'T9' })
const saysNone = { form: { item: 'T9', by: 'none' }, files: [], visibility: 'public' }
const page = { county: '620621', causes: ['desert'], answers: {} }
const unstated = { registration: { is: 'unstated' } }

export const matrix: Record<string, Row> = {
  readOrganisationPage: { may: everybody, input: bare },
  explainStanding: {
    may: everybody,
    input: (matter) => ({ ...bare(matter), dimension: 'transparency' }),
  },
  readTrend: { may: everybody, input: bare },
  readMove: { may: everybody, input: (matter) => ({ ...bare(matter), dimension: 'transparency' }) },
  decideReview: {
    may: operator,
    input: (matter) => ({
      ...because(matter),
      ...{ runId: newId('run'), dimension: 'transparency', verdict: 'stands', version: 0 },
    }),
  },
  registerOrganisation: {
    may: operator,
    input: (matter) => ({
      ...bare(matter),
      ...{
        name: `表里的机构${newId('org').slice(-6)}`,
        county: '620621',
        causes: ['desert'],
        size: 'upTo10',
      },
      ...{ foundedYear: 2010, intro: '权限表里用到的一家机构。', serves: '沙边四个村', example: true },
      ...unstated,
    }),
  },

  giveEvaluation: {
    may: signedIn,
    input: (matter) => ({
      ...bare(matter),
      evaluationId: newId('evl'),
      tie: 'reader',
      answers: { T11: 'seen' },
    }),
  },
  readMyEvaluation: { may: signedIn, input: bare },
  withdrawEvaluation: { may: signedIn, input: bare },
  listMyVersions: { may: signedIn, input: bare },
  readFeedback: { may: ['owner', 'editor'], input: bare },
  replyToTheme: {
    may: ['owner', 'editor'],
    input: (matter) => ({
      ...bare(matter),
      replyId: newId('rpl'),
      theme: 'T11',
      version: 0,
      text: '下个月把账贴出来',
    }),
  },
  listReplies: { may: everybody, input: bare },
  askCheck: {
    may: ['owner', 'editor'],
    input: (matter) => ({
      ...bare(matter),
      checkId: newId('chk'),
      matter: { is: 'standing', dimension: 'transparency' },
      reason: '有一批评价来得奇怪',
    }),
  },
  listChecks: { may: team, input: bare },
  tellAllegation: {
    may: signedIn,
    input: (matter) => ({
      ...bare(matter),
      caseId: newId('cas'),
      matter: 'money',
      account: '表里的一件严重的事',
    }),
  },

  makeOrganisation: {
    may: signedIn,
    input: (matter) => ({ ...bare(matter), ...page, name: '表里的另一家', ...unstated }),
  },
  readDesk: { may: team, input: bare },
  listAuditEntries: { may: team, input: bare },
  editPage: { may: ['owner', 'editor'], input: (matter) => ({ ...bare(matter), version: 1, page }) },
  changeAddress: { may: owner, input: (matter) => ({ ...bare(matter), slug: 'biao-li-de-di-zhi' }) },
  changeRegistration: { may: owner, input: (matter) => ({ ...bare(matter), ...unstated }) },
  listGuests: { may: team, input: bare },
  answerHosting: {
    may: owner,
    input: (matter) => ({ ...bare(matter), guestId: newId('org'), answer: 'agreed' }),
  },
  announceClosing: { may: owner, input: because },
  withdrawClosing: { may: owner, input: bare },

  tellVisit: {
    may: signedIn,
    input: (matter) => ({
      ...bare(matter),
      visitId: newId('vis'),
      visitedOn: '2026-11-23',
      note: '去他们的苗圃看过',
    }),
  },
  decideVisit: {
    may: operator,
    input: (matter) => ({ ...because(matter), visitId: newId('vis'), verdict: 'refused' }),
  },

  readDraw: { may: everybody, input: (matter) => ({ ...bare(matter), week: '2026-11-23' }) },

  claimOrganisation: {
    may: signedIn,
    input: (matter) => ({ ...bare(matter), claimId: newId('clm'), note: '我是这里的会计' }),
  },
  decideClaim: {
    may: operator,
    input: (matter) => ({ ...because(matter), claimId: newId('clm'), verdict: 'refused' }),
  },

  listTeam: { may: team, input: bare },
  inviteToTeam: {
    may: owner,
    input: (matter) => ({ ...bare(matter), invitationId: newId('inv'), role: 'editor' }),
  },
  withdrawInvitation: { may: owner, input: (matter) => ({ ...bare(matter), invitationId: newId('inv') }) },
  setRole: {
    may: owner,
    input: (matter) => ({ ...bare(matter), memberId: matter.colleagueId, role: 'editor' }),
  },
  removeFromTeam: { may: owner, input: (matter) => ({ ...bare(matter), memberId: matter.colleagueId }) },
  leaveTeam: { may: signedIn, input: bare },
  askRecovery: { may: ['council'], input: because },
  secondRecovery: { may: ['council'], input: bare },
  stopRecovery: { may: team, input: because },
  haltRecovery: { may: operator, input: because },

  listProjects: { may: everybody, input: bare },
  listDeskProjects: { may: team, input: bare },
  saveProject: {
    may: ['owner', 'editor', 'volunteers'],
    input: (matter) => ({
      ...bare(matter),
      projectId: newId('prj'),
      version: 0,
      project: {
        name: '压沙',
        from: '2026-03-01',
        place: '西渠镇',
        budgetFen: 100_000,
        serves: '沙边四个村',
      },
    }),
  },
  endProject: {
    may: ['owner', 'editor', 'volunteers'],
    input: (matter) => ({
      ...bare(matter),
      projectId: newId('prj'),
      version: 1,
      on: '2026-11-20',
      result: '压完了',
    }),
  },

  listBooks: { may: team, input: bare },
  readQuarter: { may: team, input: quarter },
  saveQuarter: {
    may: ['owner', 'finance'],
    input: (matter) => ({ ...quarter(matter), version: 0, openingFen: 0, lines: [], closingFen: 0 }),
  },
  closeQuarter: { may: ['owner', 'finance'], input: (matter) => ({ ...quarter(matter), version: 1 }) },
  readYear: { may: team, input: year },
  submitYear: {
    may: ['owner', 'finance'],
    input: (matter) => ({ ...year(matter), version: 0, adjustments: [] }),
  },
  approveYear: {
    may: ['owner', 'finance', 'council'],
    input: (matter) => ({ ...year(matter), version: 1 }),
  },
  returnYear: {
    may: ['owner', 'finance', 'council'],
    input: (matter) => ({ ...because(matter), ...year(matter), version: 1 }),
  },
  readPublicBooks: { may: everybody, input: bare },
  openPaper: {
    may: ['owner', 'finance'],
    input: (matter) => ({ ...bare(matter), period: '2026Q3', format: 'csv' }),
  },

  readEvidence: { may: team, input: bare },
  giveEvidence: {
    may: ['owner', 'editor', 'finance'],
    input: (matter) => ({ ...bare(matter), evidenceId: newId('evd'), version: 0, ...saysNone }),
  },
  withdrawEvidence: { may: ['owner', 'editor', 'finance'], input: piece },
  publishCorrection: {
    may: ['owner', 'editor', 'finance'],
    input: (matter) => ({
      ...because(matter),
      correctionId: newId('cor'),
      wrong: '写成了四十亩',
      right: '是十四亩',
    }),
  },
  listCorrections: { may: everybody, input: bare },
  readToVerify: { may: operator, input: piece },
  decideEvidence: { may: operator, input: (matter) => ({ ...piece(matter), verdict: 'seen' }) },

  askTakeOut: { may: owner, input: (matter) => ({ ...bare(matter), takeOutId: newId('tko') }) },
  readTakeOut: { may: owner, input: (matter) => ({ ...bare(matter), takeOutId: newId('tko') }) },
}
