// The address of the page on the open web: where it is now, and, once, another one.
import { changeAddress, type Desk } from '@ngo2/shared/desks/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { Slug } from '@ngo2/shared/organisations/slug'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { outcomeWords, refusalWords } from '@/api/words'
import { WebAddresses } from '@/features/web-addresses'
import { confirm } from '@/platform/dialog'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { addressRefusals, addressWords as words } from './words'

interface AddressFormProps {
  readonly desk: Desk
  readonly onChanged: () => void
}

export function AddressForm({ desk, onChanged }: AddressFormProps) {
  const { organisation, addressChanged, role } = desk
  const command = useCommand<Organisation>()
  const slug = command.state.is === 'done' ? command.state.value.slug : organisation.slug
  const may = mayInTeam(role, 'chooseAddress').ok
  const changeable = may && !addressChanged && command.state.is !== 'done'
  const why = addressChanged ? words.changedBefore : words.notYours
  return (
    <View>
      <Heading of='title' words={say(words.title)} />
      {slug === undefined ? <Fine>{say(words.noneYet)}</Fine> : <WebAddresses slug={slug} />}
      {command.state.is === 'done' && <Notice icon='check' tone='ok' words={say(words.changed)} />}
      {changeable ? (
        <Change organisation={organisation} command={command} onChanged={onChanged} />
      ) : (
        command.state.is !== 'done' && <Fine>{say(why)}</Fine>
      )}
    </View>
  )
}

interface ChangeProps {
  readonly organisation: Organisation
  readonly command: ReturnType<typeof useCommand<Organisation>>
  readonly onChanged: () => void
}

function Change({ organisation: { id: organisationId }, command, onChanged }: ChangeProps) {
  const [typed, setTyped] = useState('')
  const { state, checking } = command
  const slug = v.safeParse(Slug, typed)
  const change = async () => {
    if (!slug.success) return
    const sure = await confirm({
      title: say(words.change),
      text: say(words.changeAsk(slug.output)),
      yes: say(words.changeYes),
      no: say(words.cancel),
    })
    if (!sure) return
    await command.start(async () => {
      const outcome = await ask(changeAddress, { organisationId, slug: slug.output })
      if (outcome.is === 'ok') onChanged()
      return outcome
    })
  }
  return (
    <View>
      <Heading words={say(words.change)} />
      <Fine>{say(words.once)}</Fine>
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      <TextField
        name={say(words.field)}
        value={typed}
        onChange={(next) => {
          command.reset()
          setTyped(next.trim().toLowerCase())
        }}
        max={40}
        placeholder='xiqu-green'
        error={state.is === 'refused' ? say(refusalWords(state.refusal, addressRefusals)) : undefined}
      />
      <Button
        kind='soft'
        busy={state.is === 'sending' || checking ? say(words.changing) : undefined}
        reason={slug.success ? undefined : say(words.shape)}
        onPress={() => void change()}
      >
        {say(words.change)}
      </Button>
    </View>
  )
}
