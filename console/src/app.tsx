// The console: the sign-in, and behind it the frame with one screen at a time.
import { Skeleton } from 'antd'
import { lazy, type ReactNode, Suspense } from 'react'
import { AccountFoot, MembersPage, SignInPage } from './features/accounts'
import { useSession } from './platform/api'
import { say, type Words } from './platform/language'
import { useRoute } from './platform/route'
import type { IconName } from './ui/icon'
import { Shell } from './ui/shell'
import { appWords } from './words'

const RankingPage = lazy(async () => ({ default: (await import('./features/ranking')).RankingPage }))
const CasesPage = lazy(async () => ({ default: (await import('./features/moderation')).CasesPage }))
const VerificationPage = lazy(async () => ({
  default: (await import('./features/verification')).VerificationPage,
}))
const ChecksPage = lazy(async () => ({ default: (await import('./features/appeals')).ChecksPage }))
const VisitsPage = lazy(async () => ({ default: (await import('./features/ties')).VisitsPage }))
const DrawsPage = lazy(async () => ({ default: (await import('./features/draws')).DrawsPage }))
const OrganisationsPage = lazy(async () => ({
  default: (await import('./features/organisations')).OrganisationsPage,
}))

interface Place {
  readonly at: string
  readonly words: Words
  readonly icon: IconName
  /** `chosen` is what the address names behind the place. */
  readonly screen: (chosen: string | undefined) => ReactNode
}

const ranking: Place = {
  at: 'ranking',
  words: appWords.ranking,
  icon: 'ranking',
  screen: (chosen) => <RankingPage runId={chosen} />,
}
const places: readonly Place[] = [
  ranking,
  {
    at: 'verification',
    words: appWords.verification,
    icon: 'paper',
    screen: () => <VerificationPage />,
  },
  {
    at: 'checks',
    words: appWords.checks,
    icon: 'clock',
    screen: (chosen) => <ChecksPage checkId={chosen} />,
  },
  { at: 'visits', words: appWords.visits, icon: 'foot', screen: (chosen) => <VisitsPage visitId={chosen} /> },
  { at: 'draws', words: appWords.draws, icon: 'lot', screen: (chosen) => <DrawsPage chosenKey={chosen} /> },
  { at: 'cases', words: appWords.cases, icon: 'flag', screen: (chosen) => <CasesPage caseId={chosen} /> },
  { at: 'organisations', words: appWords.organisations, icon: 'house', screen: () => <OrganisationsPage /> },
  { at: 'members', words: appWords.members, icon: 'people', screen: () => <MembersPage /> },
]

export function App() {
  const session = useSession()
  const [at, chosen] = useRoute()
  if (session.now.is === 'out') return <SignInPage />
  const here = places.find((place) => place.at === at) ?? ranking
  return (
    <Shell
      name={say(appWords.name)}
      what={say(appWords.what)}
      navWord={say(appWords.nav)}
      skipWord={say(appWords.skip)}
      places={places.map(({ words, ...place }) => ({ ...place, word: say(words) }))}
      here={here.at}
      foot={<AccountFoot />}
    >
      <Suspense key={here.at} fallback={<Skeleton active />}>
        {here.screen(chosen)}
      </Suspense>
    </Shell>
  )
}
