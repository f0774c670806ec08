// Deleting the account: what will be gone, what stays, one question, and the word that it is done.
import { View } from '@tarojs/components'
import { useSignedIn } from '@/api/use-signed-in'
import { outcomeWords } from '@/api/words'
import { confirm } from '@/platform/dialog'
import { say, type Words } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import styles from './account.module.css'
import { useLeaving } from './use-leaving'
import { accountWords as words } from './words'

export function Leaving({ onHome }: { readonly onHome: () => void }) {
  const { state, checking, leave } = useLeaving()
  const signedIn = useSignedIn()
  const home = (
    <Button kind='soft' narrow onPress={onHome}>
      {say(words.home)}
    </Button>
  )
  if (state.is === 'done') {
    const hint = say(words.leftHint(state.value.erased))
    return <Empty drawing='hole' title={say(words.left)} hint={hint} action={home} />
  }
  const atWork = state.is === 'sending' || checking
  if (!signedIn && !atWork && state.is === 'ready') {
    const title = say(words.nothingToLeave)
    return <Empty drawing='nothing' title={title} hint={say(words.nothingToLeaveHint)} action={home} />
  }
  return (
    <>
      <Heading of='title' words={say(words.leaveTitle)} />
      <Consequences title={words.goneTitle} lines={words.gone} />
      <Consequences title={words.staysTitle} lines={words.stays} />
      <View className={styles.text}>{say(words.noWayBack)}</View>
      <OutcomeNotice of={{ state, checking }} icon='person' tone='warn' />
      <Button
        kind='danger'
        busy={atWork ? say(words.leaving) : undefined}
        onPress={() => void (state.is === 'unknown' ? leave() : leaveAfterQuestion(leave))}
      >
        {say(state.is === 'unknown' ? outcomeWords.askAgain : words.leave)}
      </Button>
    </>
  )
}

async function leaveAfterQuestion(leave: () => Promise<void>): Promise<void> {
  const sure = await confirm({
    title: say(words.leave),
    text: say(words.leaveAsk),
    yes: say(words.leaveYes),
    no: say(words.cancel),
  })
  if (sure) await leave()
}

function Consequences({ title, lines }: { readonly title: Words; readonly lines: readonly Words[] }) {
  return (
    <Card>
      <View className={styles.note}>{say(title)}</View>
      {lines.map((line) => (
        <View key={line.zh} className={styles.line}>
          {say(line)}
        </View>
      ))}
    </Card>
  )
}
