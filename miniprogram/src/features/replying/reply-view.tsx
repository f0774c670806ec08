// Writing a reply: what people want, the words, and what became of them.
import { themeWords } from '@ngo2/shared/improvements/words'
import { View } from '@tarojs/components'
import { Conflicts } from '@/features/conflicts'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import type { Replying } from './use-replying'
import { replyRefusals, replyingWords as words } from './words'

/** As many characters as the contract takes. */
const max = 500

export function ReplyView({ work }: { readonly work: Replying }) {
  const { theme, text, money, draft, may, write } = work
  return (
    <View>
      <Heading of='title' words={say(themeWords[theme])} />
      <Fine>{say(words.hint)}</Fine>
      <Sending work={work} />
      <View>
        {draft.conflicts.length > 0 && (
          <Conflicts
            draft={draft}
            title={words.meanwhile}
            hint={words.meanwhileHint}
            nameOf={() => words.field}
            textOf={(fields) => fields.text}
          />
        )}
      </View>
      {may.ok ? (
        <TextField
          name={say(words.field)}
          value={text}
          max={max}
          lines='many'
          placeholder={say(words.placeholder)}
          error={money === undefined ? undefined : say(words.money(money))}
          onChange={write}
        />
      ) : (
        <Fine>{say(words.over)}</Fine>
      )}
    </View>
  )
}

function Sending({ work: { command } }: { readonly work: Replying }) {
  const { state } = command
  if (state.is !== 'done') return <OutcomeNotice of={command} refusals={replyRefusals} />
  const shown = state.value.state === 'shown'
  return <Notice icon={shown ? 'check' : 'clock'} tone='ok' words={say(shown ? words.sent : words.pending)} />
}
