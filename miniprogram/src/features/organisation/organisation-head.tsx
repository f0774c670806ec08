// Who an organisation is: seal, name, place, what they do and for whom.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Fine } from '@/ui/fine'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { factsOf, underName } from './facts'
import styles from './organisation.module.css'
import { organisationWords as words } from './words'

export function OrganisationHead({ organisation }: { readonly organisation: Organisation }) {
  const { name, example, intro } = organisation
  return (
    <>
      <View className={styles.head}>
        <Seal name={name} large />
        <View className={styles.words}>
          <View className={styles.name} aria-role='heading'>
            {name}
            {example && <Tag word={say(exampleWord)} />}
          </View>
          <View className={styles.under}>{say(underName(organisation))}</View>
        </View>
      </View>
      {example && <Fine>{say(words.example)}</Fine>}
      <Card>
        <View className={styles.intro}>{intro}</View>
        {factsOf(organisation).map((fact) => (
          <View key={fact.name.en} className={styles.fact}>
            <View className={styles.factName}>{say(fact.name)}</View>
            <View className={styles.factValue}>{say(fact.value)}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
