// An organisation's page from top to end.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { LatestNews } from './latest-news'
import { OrganisationHead } from './organisation-head'
import { TwoGauges } from './two-gauges'
import { organisationWords as words } from './words'

interface OrganisationWays {
  readonly onNews: (place: { page: string; id?: string }) => void
  readonly onWhy: () => void
  readonly onWrong: () => void
}

interface OrganisationViewProps {
  readonly page: OrganisationPage
  /** Absent in Moments, where a page leads nowhere. */
  readonly ways?: OrganisationWays | undefined
}

export function OrganisationView({ page, ways }: OrganisationViewProps) {
  const { organisation, news, standings, publication } = page
  return (
    <>
      <OrganisationHead organisation={organisation} />
      <LatestNews news={news} onOpen={ways?.onNews} />
      <TwoGauges standings={standings} publication={publication} onWhy={ways?.onWhy} />
      {ways !== undefined && (
        <Button kind='text' onPress={ways.onWrong}>
          {say(words.wrong)}
        </Button>
      )}
    </>
  )
}
