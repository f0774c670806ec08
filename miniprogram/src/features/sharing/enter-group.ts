// Tells the server which group a card was opened in; nobody on the screen waits for it.
import type { Outcome } from '@ngo2/shared/contract/call'

/** WeChat's sealed word on the group. */
interface Sealed {
  readonly encryptedData: string
  readonly iv: string
}

export interface GroupPorts {
  /** Asks WeChat; nothing where it cannot tell. */
  readonly sealed: () => Promise<Sealed | undefined>
  readonly tell: (sealed: Sealed) => Promise<Outcome<unknown>>
  /** Signs in anew; whether that worked. */
  readonly renewSession: () => Promise<boolean>
}

/** Never rejects and says nothing: a group that stays unknown takes nothing from the reader. */
export async function enterGroup(ports: GroupPorts): Promise<void> {
  const outcome = await tellOnce(ports)
  if (outcome?.is !== 'refused' || outcome.refusal.code !== 'sharing.session_key_stale') return
  // WeChat seals with the key of the last wx.login, so its word must be asked for after a fresh one.
  if (await ports.renewSession()) await tellOnce(ports)
}

async function tellOnce({ sealed, tell }: GroupPorts): Promise<Outcome<unknown> | undefined> {
  const word = await sealed()
  return word && tell(word)
}
