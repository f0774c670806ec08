// One question after the other about an organisation.

import { markedName } from '@ngo2/shared/organisations/words'
import { useEffect } from 'react'
import { EvaluateBar, EvaluateForm, Thanks, useEvaluating } from '@/features/evaluate'
import { OrganisationGone, useOrganisation } from '@/features/organisation'
import { useArrival } from '@/features/sharing'
import { say } from '@/platform/language'
import { back, open, openTab } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function EvaluatePage() {
  const id = useParam('id') ?? ''
  const ngo = { page: 'pkg-ngo/organisation', params: { id } }
  const organisation = useOrganisation(id)
  const evaluating = useEvaluating(id, useArrival())
  const { draft, command } = evaluating
  const given = command.state.is === 'done' ? command.state.value : undefined
  const { read } = organisation
  useEffect(() => {
    if (given) void read()
  }, [given, read])
  const bar = organisation.value !== undefined && draft !== undefined && given === undefined && (
    <EvaluateBar
      draft={draft}
      evaluating={evaluating}
      onGoTo={evaluating.goTo}
      onSend={() => void evaluating.send()}
    />
  )
  return (
    <Screen bar={bar || undefined}>
      <PageView
        state={organisation.state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<OrganisationGone onList={() => void openTab('pages/organisations')} />}
      >
        {(page) => {
          const name = say(markedName(page.organisation))
          if (given) {
            return (
              <Thanks
                standings={page.standings}
                given={given}
                onNext={evaluating.helpSomebody}
                onVisited={() => void open({ page: 'pkg-me/visit', params: { id, name } })}
                onBack={() => void back(ngo)}
              />
            )
          }
          if (draft === undefined) return <Skeleton shape='lines' count={5} />
          const onSerious = () => void open({ page: 'pkg-ngo/serious', params: { id, name } })
          return <EvaluateForm name={name} draft={draft} evaluating={evaluating} onSerious={onSerious} />
        }}
      </PageView>
    </Screen>
  )
}
