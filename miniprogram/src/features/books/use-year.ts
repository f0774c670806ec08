// The accounts of one year: put in order, handed in, and decided by a second person.
import { readMe } from '@ngo2/shared/accounts/contract'
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { approveYear, readYear, returnYear, submitYear } from '@ngo2/shared/books/contract'
import { mayDecide } from '@ngo2/shared/books/rules'
import type { Outcome } from '@ngo2/shared/contract/call'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useView } from '@/api/use-view'
import { confirm } from '@/platform/dialog'
import { say } from '@/platform/language'
import { stored } from '@/platform/storage'
import { adjustmentsOf, Move } from './adjusting'
import { booksWords as words } from './words'

const Draft = v.object({ moves: v.array(Move), because: v.string(), returning: v.string() })
type Draft = v.InferOutput<typeof Draft>
const blank: Draft = { moves: [], because: '', returning: '' }

export function useYear(organisationId: string, year: string) {
  const { state, value: kept, read } = useView(readYear, { organisationId, year })
  const me = useView(readMe, {}).value
  const phone = useMemo(() => stored('accounts', Draft, `${organisationId}.${year}`), [organisationId, year])
  const [draft, setDraft] = useState(() => phone.read() ?? blank)
  const command = useCommand<YearAccounts>()
  const adjustments = adjustmentsOf(draft.moves)
  const send = (request: (version: number) => Promise<Outcome<YearAccounts>>) => {
    if (kept === undefined) return Promise.resolve()
    const { version } = kept
    return command.start(async () => {
      const outcome = await request(version)
      if (outcome.is === 'ok') {
        phone.forget()
        setDraft(blank)
      }
      if (outcome.is !== 'unknown') await read()
      return outcome
    })
  }
  const key = { organisationId, year }
  return {
    state,
    kept,
    read,
    draft,
    command,
    adjustments,
    busy: command.checking || command.state.is === 'sending',
    /** Whether she is the second person; undefined until it is known who she is. */
    decision: kept && me && mayDecide(kept, me.id),
    write: (change: Partial<Draft>) => {
      command.reset()
      const next = { ...draft, ...change }
      phone.keep(next)
      setDraft(next)
    },
    submit: async () => {
      if (adjustments === undefined) return
      // Those who submit again send everything that is moved; what was moved before stays.
      const all = [...(kept?.adjustments ?? []), ...adjustments]
      const said = draft.because.trim() === '' ? {} : { because: draft.because }
      await send((version) => ask(submitYear, { ...key, version, adjustments: all, ...said }))
    },
    approve: async () => {
      const { approveTitle, approveAsk, approveYes, notYet } = words
      const question = {
        title: say(approveTitle),
        text: say(approveAsk),
        yes: say(approveYes),
        no: say(notYet),
      }
      if (await confirm(question)) {
        await send((version) => ask(approveYear, { ...key, version }))
      }
    },
    giveBack: () => send((version) => ask(returnYear, { ...key, version, because: draft.returning })),
  }
}

export type YearWork = ReturnType<typeof useYear>

/** Accounts that are public already are changed with a reason. */
export function isReasonMissing({ approvedAt }: YearAccounts, because: string): boolean {
  return approvedAt !== undefined && because.trim() === ''
}
