// An operator lets a console in.
import { useState } from 'react'
import { Approval, scanConsole, scannedConsole, consoleEntryWords as words } from '@/features/console-entry'
import { say } from '@/platform/language'
import { back } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Screen } from '@/ui/screen'

export default function ConfirmConsolePage() {
  const [code, setCode] = useState(scannedConsole)
  const scanAgain = async () => {
    const next = await scanConsole()
    if (next !== undefined) setCode(next)
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
        <Approval key={code} codeId={code} onBack={() => void back()} onScanAgain={() => void scanAgain()} />
      )}
    </Screen>
  )
}
