// What one may do with an organisation's page: send it on, or say what one knows.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { organisationWords as words } from './words'

export function OrganisationBar({ onEvaluate }: { readonly onEvaluate: () => void }) {
  return (
    <BottomBar>
      <Button kind='quiet' opens='share'>
        {say(words.forward)}
      </Button>
      <Button onPress={onEvaluate}>{say(words.evaluate)}</Button>
    </BottomBar>
  )
}
