// The question whether a console may sign in as the reader, and what came of it.
import type { ConsoleCodeId } from '@ngo2/shared/accounts/console-code'
import { approveConsoleCode } from '@ngo2/shared/accounts/contract'
import { View } from '@tarojs/components'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import styles from './approval.module.css'
import { consoleEntryRefusals, consoleEntryWords as words } from './words'

interface ApprovalProps {
  readonly codeId: ConsoleCodeId
  readonly onBack: () => void
  readonly onScanAgain: () => void
}

export function Approval({ codeId, onBack, onScanAgain }: ApprovalProps) {
  const { state, checking, start } = useCommand<object>()
  const approve = () => void start(() => ask(approveConsoleCode, { codeId }))
  if (state.is === 'done') {
    const back = (
      <Button kind='soft' narrow onPress={onBack}>
        {say(words.back)}
      </Button>
    )
    return <Empty drawing='grown' title={say(words.done)} hint={say(words.doneHint)} action={back} />
  }
  const over = state.is === 'refused' && state.refusal.code === 'accounts.console_code_over'
  const busy = state.is === 'sending' || checking ? say(words.approving) : undefined
  return (
    <>
      <Heading of='title' words={say(words.question)} />
      <View className={styles.hint}>{say(words.hint)}</View>
      <OutcomeNotice of={{ state, checking }} refusals={consoleEntryRefusals} icon='shield' tone='warn' />
      {over ? (
        <Button onPress={onScanAgain}>{say(words.scanAgain)}</Button>
      ) : (
        <Button busy={busy} onPress={approve}>
          {say(state.is === 'unknown' ? outcomeWords.askAgain : words.yes)}
        </Button>
      )}
      <Button kind='text' onPress={onBack}>
        {say(words.no)}
      </Button>
    </>
  )
}
