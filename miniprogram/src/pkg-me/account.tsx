// Signing out and deleting the account.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function AccountPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={3} />
    </Screen>
  )
}
