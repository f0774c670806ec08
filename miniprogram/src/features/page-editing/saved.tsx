// The page was saved; whether everybody sees it yet.
import type { DeskPage } from '@ngo2/shared/organisations/page'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { editingWords as words } from './words'

interface SavedProps {
  readonly page: DeskPage
  readonly onBack: () => void
}

export function Saved({ page: { state }, onBack }: SavedProps) {
  const back = (
    <Button kind='soft' narrow onPress={onBack}>
      {say(words.done)}
    </Button>
  )
  const hint = state === 'shown' ? words.savedHint : words.pendingHint
  return <Empty drawing='seedling' title={say(words.saved)} hint={say(hint)} action={back} />
}
