// What stands where an organisation is not, or not any more.
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { organisationWords as words } from './words'

/** `onList` is absent where the page leads nowhere. */
export function OrganisationGone({ onList }: { readonly onList?: (() => void) | undefined }) {
  const list = onList && (
    <Button kind='soft' narrow onPress={onList}>
      {say(words.list)}
    </Button>
  )
  return <Empty drawing='search' title={say(words.gone)} hint={say(words.goneHint)} action={list} />
}
