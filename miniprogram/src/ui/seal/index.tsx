// A seal: the first character of a name in a square whose colour stays with the name.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import styles from './seal.module.css'
import { sealOf } from './seal-of'

interface SealProps {
  readonly name: string
  readonly large?: boolean
}

export function Seal({ name, large = false }: SealProps) {
  const { character, ink } = sealOf(name)
  return (
    <View className={classes(styles.seal, large && styles.large, styles[ink])} aria-hidden='true'>
      {character}
    </View>
  )
}
