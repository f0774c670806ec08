// What she says to it: yes, once her age and a mark are noted, or no.
import { type Helping, helpedFormOf } from '@ngo2/shared/evaluations/helped'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { helpingWords as words } from './words'

interface ConsentBarProps {
  readonly helped: Helping
  readonly onAgree: () => void
  readonly onDisagree: () => void
}

export function ConsentBar({ helped, onAgree, onDisagree }: ConsentBarProps) {
  return (
    <BottomBar>
      <Button kind='text' narrow onPress={onDisagree}>
        {say(words.disagree)}
      </Button>
      <Button reason={helpedFormOf(helped) ? undefined : say(words.lackConsent)} onPress={onAgree}>
        {say(words.agree)}
      </Button>
    </BottomBar>
  )
}
