// The page is there: how to see it, where it stands on the web, and what comes next.
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
import { makingWords as words } from './words'

interface MadeProps {
  readonly organisation: Organisation
  readonly onCertificate: () => void
  readonly onDesk: () => void
  readonly onPage: () => void
}

export function Made({ organisation, onCertificate, onDesk, onPage }: MadeProps) {
  const { registration, slug } = organisation
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
        <Cell icon='leaf' title={say(words.nextStep)} note={say(words.nextStepNote)} onPress={onDesk} />
        <Cell icon='eye' title={say(words.toPage)} onPress={onPage} />
      </Card>
      {slug !== undefined && <WebAddresses slug={slug} />}
      <Button onPress={onDesk}>{say(words.toDesk)}</Button>
    </View>
  )
}
