// The books of one quarter: typed on the phone, saved for the team, closed.
import { closeQuarter, readQuarter, saveQuarter } from '@ngo2/shared/books/contract'
import type { QuarterBooks } from '@ngo2/shared/books/quarter'
import { addsUp } from '@ngo2/shared/books/rules'
import { useEffect } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useVersionedDraft } from '@/api/use-versioned-draft'
import { useView } from '@/api/use-view'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { draftOf, formOf, isGap, QuarterDraft } from './quarter-draft'
import { booksWords as words } from './words'

export function useQuarter(organisationId: string, quarter: string) {
  const { state, value: kept, read } = useView(readQuarter, { organisationId, quarter })
  const saved = kept && { version: kept.version, fields: draftOf(kept) }
  const draft = useVersionedDraft('books', QuarterDraft, `${organisationId}.${quarter}`, saved)
  const command = useCommand<QuarterBooks>()
  const old = command.state.is === 'refused' && command.state.refusal.code === 'books.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was saved meanwhile
  useEffect(() => {
    if (old) void read()
  }, [old])
  const form = draft.mine && formOf(draft.mine)
  const previous =
    kept?.previousClosingFen === undefined ? undefined : { closingFen: kept.previousClosingFen }

  return {
    state,
    kept,
    read,
    draft,
    command,
    busy: command.checking || command.state.is === 'sending',
    /** What keeps it from being sent, or the form. */
    form,
    /** Whether it adds up, by how much and where it does not. */
    addition: form === undefined || isGap(form) ? undefined : addsUp(form, previous),
    write: (change: Partial<QuarterDraft>) => {
      command.reset()
      draft.write(change)
    },
    save: async () => {
      const next = draft.next()
      const typed = next && formOf(next.fields)
      if (next === undefined || typed === undefined || isGap(typed)) return
      const { version } = next
      await command.start(async () => {
        const outcome = await ask(saveQuarter, { organisationId, quarter, version, ...typed })
        if (outcome.is !== 'ok') return outcome
        draft.forget()
        await read()
        await done(say(words.saved))
        return outcome
      })
    },
    close: async () => {
      if (kept === undefined) return
      const { closeTitle, closeAsk, closeYes, notYet } = words
      const question = { title: say(closeTitle), text: say(closeAsk), yes: say(closeYes), no: say(notYet) }
      if (!(await confirm(question))) return
      const { version } = kept
      await command.start(async () => {
        const outcome = await ask(closeQuarter, { organisationId, quarter, version })
        if (outcome.is === 'ok') await read()
        return outcome
      })
    },
  }
}

export type QuarterWork = ReturnType<typeof useQuarter>
