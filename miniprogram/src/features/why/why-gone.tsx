// What stands where nothing is published of an organisation.
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { whyWords as words } from './words'

export function WhyGone({ onBack }: { readonly onBack: () => void }) {
  const back = (
    <Button kind='soft' narrow onPress={onBack}>
      {say(words.back)}
    </Button>
  )
  return <Empty drawing='nothing' title={say(words.gone)} hint={say(words.goneHint)} action={back} />
}
