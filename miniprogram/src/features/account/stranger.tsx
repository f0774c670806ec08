// One's own page before anybody signed in: what may be done without, and a way to begin.
import { readMe } from '@ngo2/shared/accounts/contract'
import type { Me } from '@ngo2/shared/accounts/member'
import { View } from '@tarojs/components'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import styles from './account.module.css'
import { accountWords as words } from './words'

/** Signs in silently; the page that shows this follows the session. */
export function Stranger() {
  const { state, checking, start } = useCommand<Me>()
  const busy = state.is === 'sending' || checking ? say(words.starting) : undefined
  return (
    <Card>
      <View className={styles.name} aria-role='heading'>
        {say(words.strangerTitle)}
      </View>
      <View className={styles.text}>{say(words.strangerHint)}</View>
      {state.is === 'refused' && <Notice icon='person' words={say(refusalWords(state.refusal))} />}
      {state.is === 'unknown' && !checking && <Notice words={say(outcomeWords.unknown)} />}
      <Button kind='soft' busy={busy} onPress={() => void start(() => ask(readMe, {}))}>
        {say(words.start)}
      </Button>
    </Card>
  )
}
