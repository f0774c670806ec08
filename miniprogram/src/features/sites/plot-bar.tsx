// What one may do with a plot's page: send it on, or plant here.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { sitesWords as words } from './words'

export function PlotBar({ onPlant }: { readonly onPlant: () => void }) {
  return (
    <BottomBar>
      <Button kind='quiet' opens='share'>
        <Icon name='share' />
        {say(words.forward)}
      </Button>
      <Button onPress={onPlant}>{say(words.plantInPlot)}</Button>
    </BottomBar>
  )
}
