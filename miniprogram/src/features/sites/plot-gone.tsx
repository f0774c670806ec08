// What stands where a plot is not.
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { sitesWords as words } from './words'

/** `onPlots` is absent where the page leads nowhere. */
export function PlotGone({ onPlots }: { readonly onPlots?: (() => void) | undefined }) {
  const plots = onPlots && (
    <Button kind='soft' narrow onPress={onPlots}>
      {say(words.otherPlots)}
    </Button>
  )
  return <Empty drawing='search' title={say(words.gone)} hint={say(words.goneHint)} action={plots} />
}
