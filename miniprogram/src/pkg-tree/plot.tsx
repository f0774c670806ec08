// One plot from above, with its survival.
import { readPlot } from '@ngo2/shared/sites/contract'
import { useEffect, useMemo } from 'react'
import { useView } from '@/api/use-view'
import { useMyTreesIn } from '@/features/my-trees'
import { useForwarding, useGroupEntry } from '@/features/sharing'
import { cardOfPlot, PlotBar, PlotGone, PlotView, sitesWords } from '@/features/sites'
import { say } from '@/platform/language'
import { isSinglePage } from '@/platform/launch'
import { nameThisPage, open, openTab } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function PlotPage() {
  const id = useParam('id') ?? ''
  const { state, value, read } = useView(readPlot, { plotId: id })
  const mine = useMyTreesIn(id)
  const subject = useMemo(() => ({ kind: 'plot' as const, id }), [id])
  useForwarding(() => ({ subject, card: cardOfPlot(id, value) }))
  useGroupEntry(subject)
  const readBoth = async () => {
    await Promise.all([read(), mine.read()])
  }
  usePulled(readBoth)
  useShownAgain(() => void readBoth())
  const number = value?.plot.number
  useEffect(() => {
    if (number !== undefined) void nameThisPage(say(sitesWords.plot(number)))
  }, [number])
  const plant = isSinglePage()
    ? undefined
    : (cell?: number) =>
        void open({
          page: 'pkg-tree/plant',
          params: { plot: id, ...(cell === undefined ? {} : { cell: String(cell) }) },
        })
  return (
    <Screen bar={plant && value && <PlotBar onPlant={() => plant()} />}>
      <PageView
        state={state}
        skeleton='picture'
        onRetry={() => void readBoth()}
        gone={<PlotGone onPlots={plant && (() => void openTab('pages/trees'))} />}
      >
        {(page) => (
          <PlotView
            page={page}
            mine={mine.trees}
            onPlant={plant}
            onTree={(tree) => void open({ page: 'pkg-tree/tree', params: { id: tree } })}
          />
        )}
      </PageView>
    </Screen>
  )
}
