// Scans the code a console shows.
import { type ConsoleCodeId, parseConsoleCode } from '@ngo2/shared/accounts/console-code'
import { tell } from '@/platform/dialog'
import { say } from '@/platform/language'
import { scan } from '@/platform/scan'
import { consoleEntryWords as words } from './words'

let scanned: ConsoleCodeId | undefined

/**
 * The code scanned last, while the app runs. It never comes in an address: a card somebody sent would open the question
 * for a console of somebody else's.
 */
export function scannedConsole(): ConsoleCodeId | undefined {
  return scanned
}

/** The code, or nothing where the scanner was closed or saw something else; the reader is told then. */
export async function scanConsole(): Promise<ConsoleCodeId | undefined> {
  const seen = await scan()
  if (seen.is === 'cancelled') return undefined
  const code = parseConsoleCode(seen.text)
  if (code !== undefined) scanned = code
  else await tell(say(words.otherCode), say(words.otherCodeHint), say(words.understood))
  return code
}
