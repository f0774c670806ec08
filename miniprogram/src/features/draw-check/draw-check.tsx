// As whom one stood in the draws of the last weeks, each of which can be drawn again here. Only for somebody who is signed in.
import { listMyPseudonyms } from '@ngo2/shared/draws/contract'
import { faultWords } from '@ngo2/shared/draws/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { useView } from '@/api/use-view'
import { now } from '@/platform/chance'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { PageView } from '@/ui/page-view'
import type { Redrawn } from './again'
import { type Stood, useRedraw } from './use-redraw'
import { drawRefusals, drawCheckWords as words } from './words'

export function DrawCheck() {
  const { state, read } = useView(listMyPseudonyms, {})
  const nobody = <Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />
  return (
    <View>
      <Heading words={say(words.title)} />
      <PageView state={state} skeleton='rows' onRetry={() => void read()} gone={nobody}>
        {({ items }) =>
          items.length === 0
            ? nobody
            : items.map((stood) => <StoodCard key={`${stood.week} ${stood.organisation.id}`} stood={stood} />)
        }
      </PageView>
    </View>
  )
}

function StoodCard({ stood }: { readonly stood: Stood }) {
  const { state, checking, redraw } = useRedraw(stood)
  const { week, organisation, pseudonym } = stood
  return (
    <Card>
      <Cell
        title={say(markedName(organisation))}
        note={`${say(words.week(dayWords(week, now())))} · ${pseudonym}`}
        onPress={() => void copy(pseudonym)}
      />
      {state.is === 'done' && <Result redrawn={state.value} />}
      <OutcomeNotice of={{ state, checking }} refusals={drawRefusals} icon='clock' tone='quiet' />
      {state.is !== 'done' && (
        <Button
          kind='soft'
          busy={state.is === 'sending' || checking ? say(words.drawing) : undefined}
          onPress={() => void redraw()}
        >
          {say(words.again)}
        </Button>
      )}
    </Card>
  )
}

function Result({ redrawn: { faults, people, places, mine } }: { readonly redrawn: Redrawn }) {
  const fits = faults.length === 0
  return (
    <>
      <Notice
        icon={fits ? 'check' : 'flag'}
        tone={fits ? 'ok' : 'bad'}
        words={
          fits ? say(words.fits(people, places)) : faults.map((fault) => say(faultWords[fault])).join('；')
        }
      />
      <Notice
        icon={mine === 'absent' ? 'flag' : 'person'}
        tone={mine === 'absent' ? 'bad' : 'quiet'}
        words={say(words.mine[mine])}
      />
    </>
  )
}
