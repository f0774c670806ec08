// Giving oneself a name.
import { readMe } from '@ngo2/shared/accounts/contract'
import { useSignedIn } from '@/api/use-signed-in'
import { useView } from '@/api/use-view'
import { NamePage } from '@/features/account'
import { back } from '@/platform/navigate'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function MyNamePage() {
  return <Screen>{useSignedIn() ? <Renaming /> : <NamePage standing='' onBack={() => void back()} />}</Screen>
}

function Renaming() {
  const { state, read } = useView(readMe, {})
  return (
    <PageView state={state} skeleton='lines' onRetry={() => void read()} gone={null}>
      {(me) => <NamePage standing={me.name?.text ?? ''} onBack={() => void back()} />}
    </PageView>
  )
}
