// One organisation's page.
import { useMemo } from 'react'
import {
  forwardedOf,
  OrganisationBar,
  OrganisationGone,
  OrganisationView,
  useOrganisation,
} from '@/features/organisation'
import { useArrival, useForwarding, useGroupEntry } from '@/features/sharing'
import { isSinglePage } from '@/platform/launch'
import { open, openTab } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function OrganisationPage() {
  // A card says it by name; a code has room for nothing but the id itself.
  const card = useParam('id')
  const code = useParam('scene')
  const id = card ?? code ?? ''
  const arrival = useArrival()
  const organisation = useOrganisation(id)
  const subject = useMemo(() => ({ kind: 'organisation' as const, id }), [id])
  useForwarding(() => forwardedOf(id, organisation.value?.organisation))
  useGroupEntry(subject)
  usePulled(organisation.read)
  useShownAgain(() => void organisation.read())
  const params = { id, ...(arrival === undefined ? {} : { s: arrival }) }
  const { name = '', example = false } = organisation.value?.organisation ?? {}
  const compared = { id, name, example: example ? '1' : '' }
  const ways = isSinglePage()
    ? undefined
    : {
        onNews: (place: { page: string; id?: string }) =>
          void open({ page: place.page, params: { id: place.id ?? '' } }),
        onWhy: () => void open({ page: 'pkg-ngo/why', params: { id } }),
        onCompare: () => void open({ page: 'pkg-rank/compare', params: compared }),
        onClaim: () => void open({ page: 'pkg-desk/claim', params: { id } }),
        onVisited: () => void open({ page: 'pkg-me/visit', params: { id, name } }),
        onWrong: () => void open({ page: 'pkg-me/complaint' }),
        onEvaluate: () => void open({ page: 'pkg-ngo/evaluate', params }),
      }
  const bar = ways && organisation.value && <OrganisationBar onEvaluate={ways.onEvaluate} />
  return (
    <Screen bar={bar}>
      <PageView
        state={organisation.state}
        skeleton='rows'
        onRetry={() => void organisation.read()}
        gone={<OrganisationGone onList={ways && (() => void openTab('pages/organisations'))} />}
      >
        {(page) => <OrganisationView page={page} ways={ways} />}
      </PageView>
    </Screen>
  )
}
