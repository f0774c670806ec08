// What was done with an organisation's page, when and by whom.
import { AuditLog, useAuditLog } from '@/features/audit-log'
import { useEndReached, useParam, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function LogPage() {
  const { list, more, refresh } = useAuditLog(useParam('id') ?? '')
  usePulled(refresh)
  useEndReached(() => void more())
  return (
    <Screen>
      <AuditLog list={list} onRetry={() => void refresh()} onMore={() => void more()} />
    </Screen>
  )
}
