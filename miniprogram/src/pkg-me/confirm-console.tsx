// An operator lets a console in.
import { parseConsoleCode } from '@ngo2/shared/accounts/console-code'
import { Approval, scanConsole, consoleEntryWords as words } from '@/features/console-entry'
import { say } from '@/platform/language'
import { back, replace } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Screen } from '@/ui/screen'

export default function ConfirmConsolePage() {
  const code = parseConsoleCode(useParam('code') ?? '')
  const scanAgain = async () => {
    const next = await scanConsole()
    if (next !== undefined) await replace({ page: 'pkg-me/confirm-console', params: { code: next } })
  }
  const again = (
    <Button kind='soft' narrow onPress={() => void scanAgain()}>
      {say(words.scanAgain)}
    </Button>
  )
  return (
    <Screen>
      {code === undefined ? (
        <Empty drawing='search' title={say(words.otherCode)} hint={say(words.otherCodeHint)} action={again} />
      ) : (
        <Approval codeId={code} onBack={() => void back()} onScanAgain={() => void scanAgain()} />
      )}
    </Screen>
  )
}
