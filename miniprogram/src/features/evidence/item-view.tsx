// One item of evidence: what counts, how it stands, what it would change, and the form to hand it in.
import type { DeskItem, EvidenceDesk } from '@ngo2/shared/evidence/desk'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { itemWords } from '@ngo2/shared/evidence/words'
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { FilesOfItem } from './files-of-item'
import { ItemConflicts } from './item-conflicts'
import { ItemForm } from './item-form'
import { Preview } from './preview'
import { standingLines } from './standing-lines'
import type { Giving } from './use-giving'
import { evidenceRefusals, evidenceWords as words } from './words'

interface ItemHeadProps {
  readonly standing: DeskItem
}

/** What every item says, given or measured. */
export function ItemHead({ standing }: ItemHeadProps) {
  const { item, status, points, outOf } = standing
  const bad = status === 'refused'
  return (
    <View>
      <Heading
        of='title'
        words={say(itemWords[item].name)}
        aside={status === 'later' ? undefined : say(words.earns(points, outOf))}
      />
      {status !== 'later' && <Fine>{say(itemWords[item].counts)}</Fine>}
      {standingLines(standing).map((line) => (
        <Notice
          key={line.zh}
          icon={bad ? 'pen' : status === 'valid' ? 'check' : 'clock'}
          tone={bad ? 'bad' : status === 'valid' ? 'ok' : 'quiet'}
          words={say(line)}
        />
      ))}
      {status === 'measured' && <Notice icon='eye' tone='quiet' words={say(words.measuredHere)} />}
      {status === 'later' && <Notice icon='question' tone='quiet' words={say(words.laterHere)} />}
    </View>
  )
}

interface ItemViewProps {
  readonly item: GivenItem
  readonly desk: EvidenceDesk
  readonly standing: DeskItem
  readonly giving: Giving
  readonly may: boolean
  /** Where what it rests on is kept, for items that rest on the page, books or projects. */
  readonly way?: { readonly word: string; readonly onPress: () => void } | undefined
}

export function ItemView(props: ItemViewProps) {
  const { item, desk, standing, giving, may, way } = props
  const { draft, write, busy } = giving
  const back = [standing.given, standing.accepted].find((one) => one !== undefined)
  return (
    <View>
      <ItemHead standing={standing} />
      {draft.conflicts.length === 0 && <Sending giving={giving} />}
      {way !== undefined && (
        <Button kind='soft' onPress={way.onPress}>
          {way.word}
        </Button>
      )}
      {draft.conflicts.length === 0 && <Preview desk={desk} item={standing} />}
      {draft.resumed && draft.changed && (
        <Notice
          icon='pen'
          tone='quiet'
          words={say(words.resumed)}
          action={{ word: say(words.startOver), onPress: draft.forget }}
        />
      )}
      {draft.conflicts.length > 0 ? (
        <ItemConflicts draft={draft} />
      ) : (
        may &&
        draft.mine !== undefined && (
          <View>
            <ItemForm item={item} draft={draft.mine} onWrite={write} />
            <FilesOfItem item={item} draft={draft.mine} giving={giving} />
          </View>
        )
      )}
      {may && back !== undefined && (
        <Button
          kind='text'
          busy={busy ? say(words.giving) : undefined}
          onPress={() => void giving.takeBack(back.id)}
        >
          {say(words.withdraw)}
        </Button>
      )}
    </View>
  )
}

function Sending({ giving: { giving, taking } }: { readonly giving: Giving }) {
  const states = [giving, taking]
  const refused = states
    .map(({ state }) => (state.is === 'refused' ? state.refusal : undefined))
    .find(Boolean)
  const open = states.find(({ state }) => state.is === 'unknown')
  if (refused !== undefined) {
    return <Notice icon='flag' tone='bad' words={say(refusalWords(refused, evidenceRefusals))} />
  }
  if (open !== undefined) {
    return <Notice words={say(open.checking ? outcomeWords.checking : outcomeWords.unknown)} />
  }
  return giving.state.is === 'done' ? <Notice icon='check' tone='ok' words={say(words.given)} /> : null
}
