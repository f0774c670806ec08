// What one may do with a tree's page: send it on, or plant one beside it.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { treesWords as words } from './words'

interface TreeBarProps {
  readonly isMine: boolean
  readonly onPlant: () => void
}

export function TreeBar({ isMine, onPlant }: TreeBarProps) {
  return (
    <BottomBar>
      <Button kind='quiet' opens='share'>
        <Icon name='share' />
        {say(words.forward)}
      </Button>
      <Button kind={isMine ? 'soft' : 'primary'} onPress={onPlant}>
        {say(isMine ? words.plantAnother : words.plantToo)}
      </Button>
    </BottomBar>
  )
}
