// Why a figure is what it is, step by step.
import { markedName } from '@ngo2/shared/organisations/words'
import { useOrganisation } from '@/features/organisation'
import { DimensionChoice } from '@/features/standings'
import { useWhy, WhyGone, WhyView } from '@/features/why'
import { say } from '@/platform/language'
import { back, open } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function WhyPage() {
  const id = useParam('id') ?? ''
  const why = useWhy(id, useParam('dimension'))
  const { value: page } = useOrganisation(id)
  return (
    <Screen>
      <DimensionChoice dimension={why.dimension} onChoose={why.setDimension} />
      <PageView
        state={why.state}
        skeleton='lines'
        onRetry={() => void why.read()}
        gone={<WhyGone onBack={() => void back({ page: 'pkg-ngo/organisation', params: { id } })} />}
      >
        {(account) => (
          <WhyView
            account={account}
            name={page && say(markedName(page.organisation))}
            notch={page?.publication?.medians[why.dimension]}
            onWrong={() => void open({ page: 'pkg-me/complaint' })}
          />
        )}
      </PageView>
    </Screen>
  )
}
