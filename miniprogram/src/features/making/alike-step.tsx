// Pages that may be theirs already: one of them is claimed, or none of them is it.
import type { DirectoryRow } from '@ngo2/shared/directory/contract'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import styles from './making.module.css'
import { makingWords as words } from './words'

interface AlikeStepProps {
  readonly rows: readonly DirectoryRow[]
  readonly onClaim: (organisationId: string) => void
}

export function AlikeStep({ rows, onClaim }: AlikeStepProps) {
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(words.alike)} />
      <Fine>{say(words.alikeHint)}</Fine>
      <Card>
        {rows.map(({ id, name, example, place }) => (
          <Cell
            key={id}
            title={name}
            note={fullPlace(place)}
            head={<Seal name={name} />}
            aside={
              <>
                {example && <Tag word={say(exampleWord)} />}
                <View className={styles.link}>{say(words.itIsUs)}</View>
              </>
            }
            onPress={() => onClaim(id)}
          />
        ))}
      </Card>
    </View>
  )
}
