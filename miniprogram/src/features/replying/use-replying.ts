// Replying to a theme: what is typed is kept on the phone, and what a colleague wrote meanwhile is shown beside it.
import { CriterionId } from '@ngo2/shared/evaluations/criterion'
import { readFeedback, replyToTheme } from '@ngo2/shared/improvements/contract'
import { type OwnReply, ReplyId, ReplyText } from '@ngo2/shared/improvements/reply'
import { mayReply } from '@ngo2/shared/improvements/rules'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useVersionedDraft } from '@/api/use-versioned-draft'
import { useView } from '@/api/use-view'
import { freshId, now } from '@/platform/chance'

const Fields = v.object({ text: v.string() })

export function useReplying(organisationId: string, wanted: string | undefined) {
  const theme = v.is(CriterionId, wanted) ? wanted : 'T11'
  const { state, value, read } = useView(readFeedback, { organisationId })
  const reply = useMemo(
    () =>
      value?.dimensions
        .flatMap((one) => (one.is === 'told' ? one.themes : []))
        .find((one) => one.theme === theme)?.reply,
    [value, theme],
  )
  const saved = useMemo(
    () => value && { version: reply?.version ?? 0, fields: { text: reply?.text ?? '' } },
    [value, reply],
  )
  const draft = useVersionedDraft('reply', Fields, `${organisationId}.${theme}`, saved)
  const command = useCommand<OwnReply>()
  const [fresh] = useState(() => v.parse(ReplyId, freshId('rpl')))
  const isOld =
    command.state.is === 'refused' && command.state.refusal.code === 'improvements.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was written meanwhile
  useEffect(() => {
    if (isOld) void read()
  }, [isOld])
  const text = draft.mine?.text ?? ''
  return {
    theme,
    state,
    read,
    reply,
    draft,
    command,
    text,
    fits: v.is(ReplyText, text),
    money: solicitationAmong({ text })?.phrase,
    may: mayReply(reply, new Date(now())),
    write: (next: string) => {
      command.reset()
      draft.write({ text: next })
    },
    send: async () => {
      const next = draft.next()
      if (next === undefined) return
      const replyId = reply?.id ?? fresh
      await command.start(async () => {
        const { version, fields } = next
        const outcome = await ask(replyToTheme, {
          organisationId,
          replyId,
          theme,
          version,
          text: fields.text,
        })
        if (outcome.is === 'ok') draft.forget()
        return outcome
      })
    },
  }
}

export type Replying = ReturnType<typeof useReplying>
