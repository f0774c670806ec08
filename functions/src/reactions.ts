// Which fact wakes whom: all of it, on one page.
import { applyNameVerdict as applyToMember } from './accounts'
import { auditEntity } from './audit'
import { applyReasonVerdict, closedQuarterEntity, yearEntity } from './books'
import { packTakeOut, takeDown, takeOutEntity } from './closures'
import { applyPageVerdict } from './desks'
import { indexOrganisation } from './directory/index-organisation'
import { lotEntity } from './draws'
import { applyWordsVerdict as applyToEvaluation, countPeople, evaluationEntity } from './evaluations'
import {
  applyCorrectionVerdict,
  correctionEntity,
  evidenceItemEntity,
  rememberNews,
  updateMonthEntity,
  weighAgain,
} from './evidence'
import { applyReplyVerdict } from './improvements'
import { deliver, tellOfLot, tellOfVisit } from './messages'
import { caseEntity, onVerdict } from './moderation'
import { latestNewsEntity, tellOrganisation, tellPlot, tellPublication, tellSurvey } from './news'
import { organisationEntity } from './organisations'
import { giveAddress } from './organisations/give-address'
import { on } from './platform/facts'
import { applyWordsVerdict, projectEntity } from './projects'
import { runEntity, startPipeline } from './ranking'
import { foldShowcase, showcaseEntity } from './showcases'
import { foldSurvey, plotEntity, surveyEntity } from './sites'
import { publicationEntity } from './snapshots'
import { proveHelping, provePlanting, visitEntity } from './ties'
import { applyNameVerdict as applyToTree, seatEntity, showSeat } from './trees'
import { applyPictureVerdict, askAboutPicture, pictureWaitingEntity } from './uploads'

export const wakings = [
  on(organisationEntity, ['inserted', 'changed', 'removed'], indexOrganisation),
  on(organisationEntity, ['inserted'], giveAddress, tellOrganisation),
  on(organisationEntity, ['inserted', 'changed'], foldShowcase),
  on(organisationEntity, ['changed'], takeDown),
  on(takeOutEntity, ['inserted'], packTakeOut),
  on(organisationEntity, ['inserted', 'changed'], weighAgain),
  on(evidenceItemEntity, ['inserted', 'changed'], weighAgain),
  on(correctionEntity, ['inserted', 'changed'], weighAgain),
  on(updateMonthEntity, ['inserted'], weighAgain),
  on(auditEntity, ['inserted'], deliver),
  on(auditEntity, ['inserted'], rememberNews),
  on(latestNewsEntity, ['inserted', 'changed'], foldShowcase),
  on(evidenceItemEntity, ['inserted', 'changed', 'removed'], foldShowcase),
  on(correctionEntity, ['inserted', 'changed', 'removed'], foldShowcase),
  on(showcaseEntity, ['inserted', 'changed', 'removed'], indexOrganisation),
  on(projectEntity, ['inserted', 'changed', 'removed'], weighAgain, foldShowcase),
  on(closedQuarterEntity, ['inserted', 'changed', 'removed'], weighAgain, foldShowcase),
  on(yearEntity, ['inserted', 'changed', 'removed'], weighAgain, foldShowcase),
  on(evaluationEntity, ['inserted', 'changed', 'removed'], countPeople),
  on(evaluationEntity, ['inserted', 'changed'], proveHelping),
  on(runEntity, ['inserted'], startPipeline),
  on(publicationEntity, ['inserted', 'changed'], tellPublication),
  on(plotEntity, ['inserted'], tellPlot),
  on(surveyEntity, ['inserted'], foldSurvey, tellSurvey),
  on(seatEntity, ['inserted', 'removed'], showSeat),
  on(seatEntity, ['inserted'], provePlanting),
  on(visitEntity, ['changed'], tellOfVisit),
  on(lotEntity, ['inserted'], tellOfLot),
  on(pictureWaitingEntity, ['inserted', 'changed'], askAboutPicture),
  on(
    caseEntity,
    ['inserted'],
    onVerdict('tree', applyToTree),
    onVerdict('member', applyToMember),
    onVerdict('organisation', applyPageVerdict),
    onVerdict('project', applyWordsVerdict),
    onVerdict('accounts', applyReasonVerdict),
    onVerdict('correction', applyCorrectionVerdict),
    onVerdict('improvement', applyToEvaluation),
    onVerdict('reply', applyReplyVerdict),
    onVerdict('upload', applyPictureVerdict),
  ),
]
