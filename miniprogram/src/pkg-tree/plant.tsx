// Planting a virtual tree in three steps.
import { readPlot } from '@ngo2/shared/sites/contract'
import { useEffect } from 'react'
import { useView } from '@/api/use-view'
import { PlantingFlow, plantingTitle } from '@/features/planting'
import { PlotGone } from '@/features/sites'
import { back, nameThisPage, open, openTab, replace } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function PlantPage() {
  const plotId = useParam('plot') ?? ''
  const cell = Number(useParam('cell') ?? Number.NaN)
  const { state, value, read } = useView(readPlot, { plotId })
  const number = value?.plot.number
  useEffect(() => {
    if (number !== undefined) void nameThisPage(plantingTitle(number))
  }, [number])
  const toPlots = () => void openTab('pages/trees')
  return (
    <Screen bar='inside'>
      <PageView
        state={state}
        skeleton='picture'
        onRetry={() => void read()}
        gone={<PlotGone onPlots={toPlots} />}
      >
        {(page) => (
          <PlantingFlow
            page={page}
            touched={Number.isInteger(cell) ? cell : undefined}
            readAgain={read}
            onTree={(id) => void replace({ page: 'pkg-tree/tree', params: { id } })}
            onMyTrees={() => void open({ page: 'pkg-tree/mine' })}
            onPlots={toPlots}
            onBack={() => void back()}
          />
        )}
      </PageView>
    </Screen>
  )
}
