// The page is there: how far it is, where it stands on the web, and what comes next.
import { itemWords, levelWords } from '@ngo2/shared/evidence/words'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { WebAddresses } from '@/features/web-addresses'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Drawing } from '@/ui/drawing'
import { Fine } from '@/ui/fine'
import styles from './making.module.css'
import { useMade } from './use-made'
import { makingWords as words } from './words'

interface MadeProps {
  readonly made: Organisation
  readonly onCertificate: () => void
  readonly onDesk: () => void
  readonly onPage: () => void
}

export function Made({ made, onCertificate, onDesk, onPage }: MadeProps) {
  const { organisation, evidence } = useMade(made)
  const { registration, slug } = organisation
  const next = evidence?.nextEasiest
  const level = evidence?.level
  return (
    <View aria-live='polite'>
      <View className={styles.made}>
        <Drawing name='seedling' />
        <View aria-role='heading'>{say(words.madeTitle)}</View>
      </View>
      <Fine>{say(words.made(say(markedName(organisation))))}</Fine>
      <Card>
        {registration.is === 'registered' && (
          <Cell
            icon='shield'
            title={say(words.certificate)}
            note={say(words.certificateNote)}
            onPress={onCertificate}
          />
        )}
        <Cell
          icon='leaf'
          title={say(level === undefined ? words.notYetSeed : words.level(levelWords[level]))}
          note={say(next === undefined ? words.nextStepNote : words.nextStep(itemWords[next].name))}
          onPress={onDesk}
        />
        <Cell icon='eye' title={say(words.toPage)} onPress={onPage} />
      </Card>
      <View>
        {slug === undefined ? <Fine>{say(words.addressComes)}</Fine> : <WebAddresses slug={slug} />}
      </View>
      <Button onPress={onDesk}>{say(words.toDesk)}</Button>
    </View>
  )
}
