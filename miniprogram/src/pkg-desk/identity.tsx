// An organisation's legal identity, stated anew.
import { readDesk } from '@ngo2/shared/desks/contract'
import { useView } from '@/api/use-view'
import { Guests } from '@/features/hosting'
import {
  ReRegisterBar,
  ReRegisterForm,
  useReRegistering,
  reRegisteringWords as words,
} from '@/features/re-registering'
import { say } from '@/platform/language'
import { back } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function IdentityPage() {
  const id = useParam('id') ?? ''
  const { state, value, read } = useView(readDesk, { organisationId: id })
  const work = useReRegistering(value)
  if (work.command.state.is === 'done') {
    const done = (
      <Button kind='soft' narrow onPress={() => void back({ page: 'pkg-desk/desk', params: { id } })}>
        {say(words.done)}
      </Button>
    )
    return (
      <Screen>
        <Empty drawing='seedling' title={say(words.saved)} hint={say(words.savedHint)} action={done} />
      </Screen>
    )
  }
  return (
    <Screen bar={value && <ReRegisterBar work={work} />}>
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(words.gone)} />}
      >
        {({ organisation }) => (
          <>
            <ReRegisterForm work={work} />
            <Guests organisationId={organisation.id} may={work.may} />
          </>
        )}
      </PageView>
    </Screen>
  )
}
