// Asking that one's own evaluation count in full; `again` names an appeal another person is to look at.
import { CheckId } from '@ngo2/shared/appeals/check'
import * as v from 'valibot'
import { AppealBar, AppealView, useAppealing } from '@/features/countings'
import { back } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function AppealPage() {
  const id = useParam('id') ?? ''
  const again = v.safeParse(CheckId, useParam('again'))
  const work = useAppealing(id, again.success ? again.output : undefined)
  const bar = (
    <AppealBar work={work} onSent={() => void back({ page: 'pkg-me/evaluation', params: { id } })} />
  )
  return (
    <Screen bar={bar}>
      <AppealView work={work} />
    </Screen>
  )
}
