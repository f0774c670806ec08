// Deleting the account.
import { Leaving } from '@/features/account'
import { openTab } from '@/platform/navigate'
import { Screen } from '@/ui/screen'

export default function AccountPage() {
  return (
    <Screen>
      <Leaving onHome={() => void openTab('pages/feed')} />
    </Screen>
  )
}
