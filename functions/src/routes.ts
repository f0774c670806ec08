// Every endpoint the API answers, feature by feature.
import { accountRoutes } from './accounts'
import { appealRoutes } from './appeals'
import { bookRoutes } from './books'
import { claimRoutes } from './claims'
import { closureRoutes } from './closures'
import { countingRoutes } from './countings'
import { departureRoutes } from './departures'
import { deskRoutes } from './desks'
import { directoryRoutes } from './directory'
import { drawRoutes } from './draws'
import { evaluationRoutes } from './evaluations'
import { evidenceRoutes } from './evidence'
import { improvementRoutes } from './improvements'
import { messageRoutes } from './messages'
import { moderationRoutes } from './moderation'
import { newsRoutes } from './news'
import { organisationRoutes } from './organisations'
import { paperRoutes } from './papers'
import { placeRoutes } from './places'
import { projectRoutes } from './projects'
import { publicationRoutes } from './publications'
import { rankingRoutes } from './ranking'
import { reportRoutes } from './reports'
import { sharingRoutes } from './sharing'
import { siteRoutes } from './sites'
import { snapshotRoutes } from './snapshots'
import { teamRoutes } from './teams'
import { tieRoutes } from './ties'
import { treeRoutes } from './trees'
import { uploadRoutes } from './uploads'

export const routes = [
  ...accountRoutes,
  ...departureRoutes,
  ...directoryRoutes,
  ...organisationRoutes,
  ...deskRoutes,
  ...closureRoutes,
  ...claimRoutes,
  ...teamRoutes,
  ...projectRoutes,
  ...bookRoutes,
  ...paperRoutes,
  ...evaluationRoutes,
  ...improvementRoutes,
  ...appealRoutes,
  ...countingRoutes,
  ...evidenceRoutes,
  ...placeRoutes,
  ...rankingRoutes,
  ...publicationRoutes,
  ...snapshotRoutes,
  ...siteRoutes,
  ...treeRoutes,
  ...tieRoutes,
  ...drawRoutes,
  ...newsRoutes,
  ...messageRoutes,
  ...moderationRoutes,
  ...reportRoutes,
  ...sharingRoutes,
  ...uploadRoutes,
]
