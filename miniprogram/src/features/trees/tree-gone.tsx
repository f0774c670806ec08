// What stands where a tree is not, or not any more.
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { treesWords as words } from './words'

/** `onPlots` is absent where the page leads nowhere. */
export function TreeGone({ onPlots }: { readonly onPlots?: (() => void) | undefined }) {
  const plots = onPlots && (
    <Button kind='soft' narrow onPress={onPlots}>
      {say(words.seePlots)}
    </Button>
  )
  return <Empty drawing='search' title={say(words.gone)} hint={say(words.goneHint)} action={plots} />
}
