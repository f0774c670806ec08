// Scans the code a console shows.
import { type ConsoleCodeId, parseConsoleCode } from '@ngo2/shared/accounts/console-code'
import { tell } from '@/platform/dialog'
import { say } from '@/platform/language'
import { scan } from '@/platform/scan'
import { consoleEntryWords as words } from './words'

/** The code, or nothing where the scanner was closed or saw something else; the reader is told then. */
export async function scanConsole(): Promise<ConsoleCodeId | undefined> {
  const scanned = await scan()
  if (scanned.is === 'cancelled') return undefined
  const code = parseConsoleCode(scanned.text)
  if (code === undefined) await tell(say(words.otherCode), say(words.otherCodeHint), say(words.understood))
  return code
}
