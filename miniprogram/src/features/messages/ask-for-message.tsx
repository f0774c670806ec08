// "Tell me once": a button that asks, in WeChat's own window, for one message, and says what came of it.
import { agreeToMessage, listMessageTemplates } from '@ngo2/shared/messages/contract'
import type { Template } from '@ngo2/shared/messages/template'
import { useState } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useView } from '@/api/use-view'
import { outcomeWords, refusalWords } from '@/api/words'
import { freshId } from '@/platform/chance'
import { say } from '@/platform/language'
import { askForMessages } from '@/platform/subscribe'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { inboxWords as words } from './words'

/** Nothing where this place has no such template. The id is read beforehand: WeChat's window opens only right after the tap. */
export function AskForMessage({ template }: { readonly template: Template }) {
  const { value } = useView(listMessageTemplates, {})
  const [declined, setDeclined] = useState(false)
  const { state, checking, start } = useCommand<{ held: number }>()
  const templateId = value?.items.find((one) => one.template === template)?.templateId
  if (templateId === undefined) return null
  const agree = async () => {
    const [agreed] = await askForMessages([templateId])
    setDeclined(agreed === undefined)
    if (agreed === undefined) return
    const agreementId = freshId('agr')
    await start(() => ask(agreeToMessage, { agreementId, template }))
  }
  const busy = state.is === 'sending' || checking ? say(words.asking) : undefined
  return (
    <>
      <Button kind='soft' busy={busy} onPress={() => void agree()}>
        {say(template === 'reportDue' ? words.ask : words.askDecided)}
      </Button>
      {state.is === 'done' && <Fine>{say(words.asked)}</Fine>}
      {declined && <Fine>{say(words.askNot)}</Fine>}
      {state.is === 'refused' && <Fine>{say(refusalWords(state.refusal))}</Fine>}
      {state.is === 'unknown' && !checking && <Fine>{say(outcomeWords.unknown)}</Fine>}
    </>
  )
}
