// A page to read: sections of plain sentences, Chinese first, the gist in English at the end.
import { Text, View } from '@tarojs/components'
import { Heading } from '../heading'
import styles from './text-page.module.css'

export interface TextWords {
  readonly title: string
  /** E.g. 2026年11月24日起. */
  readonly since: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[]
  readonly english: readonly string[]
}

export function TextPage({ words }: { readonly words: TextWords }) {
  return (
    <View className={styles.page}>
      <Heading of='title' words={words.title} aside={words.since} />
      {words.sections.map(({ title, lines }) => (
        <View key={title}>
          <Heading words={title} />
          <Lines lines={lines} />
        </View>
      ))}
      <View className={styles.english}>
        <Lines lines={words.english} />
      </View>
    </View>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <Text key={line} className={styles.line} userSelect>
          {line}
        </Text>
      ))}
    </>
  )
}
