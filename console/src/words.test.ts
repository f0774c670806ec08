// Whatever the server refuses, staff read words for it.
import * as accounts from '@ngo2/shared/accounts/contract'
import * as appeals from '@ngo2/shared/appeals/contract'
import * as claims from '@ngo2/shared/claims/contract'
import { generalCodes } from '@ngo2/shared/contract/errors'
import { listOrganisations } from '@ngo2/shared/directory/contract'
import { readDraw } from '@ngo2/shared/draws/contract'
import * as verification from '@ngo2/shared/evidence/verification'
import * as moderation from '@ngo2/shared/moderation/contract'
import * as publications from '@ngo2/shared/publications/contract'
import * as ranking from '@ngo2/shared/ranking/contract'
import { haltRecovery, listRecoveries } from '@ngo2/shared/teams/contract'
import { decideVisit } from '@ngo2/shared/ties/contract'
import { openFileAsOperator } from '@ngo2/shared/uploads/contract'
import { accountRefusals } from './features/accounts/words'
import { checkRefusals } from './features/appeals/words'
import { claimRefusals } from './features/claims/words'
import { drawRefusals } from './features/draws/words'
import { caseRefusals } from './features/moderation/words'
import { publicationRefusals } from './features/publications/words'
import { rankingRefusals } from './features/ranking/words'
import { visitRefusals } from './features/ties/words'
import { verificationRefusals } from './features/verification/words'
import { refusalWords } from './ui/words'

const stepRefusals = { ...publicationRefusals, ...rankingRefusals }

const asked = [
  [accounts.openConsoleCode, accountRefusals],
  [accounts.claimConsoleSession, accountRefusals],
  [accounts.listMembers, {}],
  [ranking.startRun, rankingRefusals],
  [publications.readPublishing, publicationRefusals],
  [publications.decideReview, publicationRefusals],
  [publications.proposeRun, stepRefusals],
  [publications.publishRun, stepRefusals],
  [publications.rollBack, stepRefusals],
  [publications.withdrawProposal, publicationRefusals],
  [publications.listReview, publicationRefusals],
  [ranking.listChanges, {}],
  [moderation.decideCase, caseRefusals],
  [listOrganisations, {}],
  [verification.listToVerify, {}],
  [verification.readToVerify, verificationRefusals],
  [verification.decideEvidence, verificationRefusals],
  [claims.decideClaim, claimRefusals],
  [appeals.readCheck, checkRefusals],
  [appeals.decideCheck, checkRefusals],
  [decideVisit, visitRefusals],
  [readDraw, drawRefusals],
  [listRecoveries, {}],
  [haltRecovery, {}],
  [openFileAsOperator, {}],
] as const

test.each(asked.map(([endpoint, words]) => [endpoint.name, endpoint.refusals, words] as const))(
  'every code %s may answer with has words',
  (_name, refusals, words) => {
    for (const code of [...refusals, ...Object.keys(generalCodes)]) {
      expect(refusalWords({ code, message: '' }, words).zh).not.toContain(code)
    }
  },
)

test('a code nobody has words for is shown as it is', () => {
  expect(refusalWords({ code: 'trees.new_rule', message: '' }).zh).toContain('trees.new_rule')
})

test('a refusal says when to try again and which field was not understood', () => {
  expect(refusalWords({ code: 'rate.limited', message: '', retryAfterS: 20 }).zh).toContain('20秒')
  expect(refusalWords({ code: 'request.invalid', message: '', field: 'q' }).zh).toContain('q')
})
