// The fourth tab: one's own things and the house.
import { readMe } from '@ngo2/shared/accounts/contract'
import { useSignedIn } from '@/api/use-signed-in'
import { useView } from '@/api/use-view'
import { HouseRows, MeHead, MyRows, Stranger, TextSize } from '@/features/account'
import { scanConsole } from '@/features/console-entry'
import { LotCards, useLots } from '@/features/lots'
import { InboxRow } from '@/features/messages'
import { MyFirstTrees, useMyTrees } from '@/features/my-trees'
import { open, openTab } from '@/platform/navigate'
import { useShownAgain } from '@/platform/page'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function MePage() {
  const signedIn = useSignedIn()
  return (
    <Screen>
      {signedIn ? <Mine /> : <Stranger />}
      <TextSize />
      <HouseRows signedIn={signedIn} onOpen={(page) => void open({ page })} />
    </Screen>
  )
}

/** The trees come after the head, so that the first screen waits for one answer only. */
function Mine() {
  const { state, read } = useView(readMe, {})
  useShownAgain(() => void read())
  const enterConsole = async () => {
    const code = await scanConsole()
    if (code !== undefined) await open({ page: 'pkg-me/confirm-console' })
  }
  return (
    <PageView state={state} skeleton='rows' onRetry={() => void read()} gone={<Stranger />}>
      {(me) => (
        <>
          <MeHead me={me} onName={() => void open({ page: 'pkg-me/name' })} />
          <InboxRow onOpen={() => void open({ page: 'pkg-me/messages' })} />
          <MyLots />
          <MyTrees />
          <MyRows
            memberId={me.id}
            onOpen={(page) => void open({ page })}
            onScan={() => void enterConsole()}
          />
        </>
      )}
    </PageView>
  )
}

function MyLots() {
  const lots = useLots()
  useShownAgain(() => void lots.refresh())
  const ways = {
    onEvaluate: (id: string) => void open({ page: 'pkg-ngo/evaluate', params: { id } }),
    onHow: () => void open({ page: 'pkg-me/lot-rules' }),
  }
  return <LotCards lots={lots} ways={ways} />
}

function MyTrees() {
  const { list, refresh } = useMyTrees()
  useShownAgain(() => void refresh())
  return (
    <MyFirstTrees
      list={list}
      onTree={(id) => void open({ page: 'pkg-tree/tree', params: { id } })}
      onAll={() => void open({ page: 'pkg-tree/mine' })}
      onPlots={() => void openTab('pages/trees')}
    />
  )
}
