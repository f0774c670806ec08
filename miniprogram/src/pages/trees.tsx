// The third tab: sites and plots.
import { listSites } from '@ngo2/shared/sites/contract'
import { useView } from '@/api/use-view'
import { PlotGone, SiteList } from '@/features/sites'
import { open } from '@/platform/navigate'
import { usePulled } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function TreesPage() {
  const { state, read } = useView(listSites, {})
  usePulled(read)
  return (
    <Screen>
      <PageView state={state} skeleton='rows' onRetry={() => void read()} gone={<PlotGone />}>
        {({ sites }) => (
          <SiteList
            sites={sites}
            onPlot={(id) => void open({ page: 'pkg-tree/plot', params: { id } })}
            onMyTrees={() => void open({ page: 'pkg-tree/mine' })}
          />
        )}
      </PageView>
    </Screen>
  )
}
