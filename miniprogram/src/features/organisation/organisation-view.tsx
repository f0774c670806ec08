// An organisation's page from top to end.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { CorrectionsSection, EvidenceSection, MoneySection, ProjectsSection } from '@/features/showcase'
import { WebAddresses } from '@/features/web-addresses'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { ContactCard } from './contact-card'
import { LatestNews } from './latest-news'
import { OrganisationHead } from './organisation-head'
import { OwnWords } from './own-words'
import { PageState } from './page-state'
import { TrustCard } from './trust-card'
import { TwoGauges } from './two-gauges'
import { organisationWords as words } from './words'

interface OrganisationWays {
  readonly onNews: (place: { page: string; id?: string }) => void
  readonly onWhy: () => void
  readonly onCompare: () => void
  readonly onWrong: () => void
  readonly onClaim: () => void
  readonly onVisited: () => void
}

interface OrganisationViewProps {
  readonly page: OrganisationPage
  /** Absent in Moments, where a page leads nowhere. */
  readonly ways?: OrganisationWays | undefined
}

/** A page nobody keeps shows no empty sections: there is nobody who could fill them. */
export function OrganisationView({ page, ways }: OrganisationViewProps) {
  const { organisation, news, standings, publication, level, showcase } = page
  const { kept, answers, contact, channels, slug } = organisation
  return (
    <>
      <OrganisationHead organisation={organisation} />
      <PageState organisation={organisation} onClaim={ways?.onClaim} />
      {kept && <TrustCard organisation={organisation} level={level} />}
      <LatestNews news={news} onOpen={ways?.onNews} />
      <TwoGauges
        standings={standings}
        publication={publication}
        onWhy={ways?.onWhy}
        onCompare={ways?.onCompare}
      />
      <ProjectsSection projects={showcase.projects} />
      {kept && <EvidenceSection evidence={showcase.evidence} />}
      <MoneySection quarter={showcase.quarter} year={showcase.year} />
      <CorrectionsSection corrections={showcase.corrections} />
      <OwnWords answers={answers} />
      <ContactCard contact={contact} channels={channels} />
      {slug !== undefined && ways !== undefined && <WebAddresses slug={slug} />}
      {ways !== undefined && (
        <>
          <Button kind='text' onPress={ways.onVisited}>
            {say(words.visited)}
          </Button>
          <Button kind='text' onPress={ways.onWrong}>
            {say(words.wrong)}
          </Button>
        </>
      )}
    </>
  )
}
