// A button: 44 px or more, busy while it works, and with its reason beside it when it cannot be pressed.
import { Button as NativeButton, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './button.module.css'

type Kind = 'primary' | 'soft' | 'quiet' | 'text' | 'danger'

interface ButtonProps {
  readonly children: ReactNode
  /** One primary button a screen. */
  readonly kind?: Kind
  readonly onPress?: () => void
  /** At work: it cannot be pressed twice, and says so in words. */
  readonly busy?: string | undefined
  /** Why it cannot be pressed now; stands beside the button. */
  readonly reason?: string | undefined
  /** `share` opens WeChat's forwarding; the page's card is what is forwarded. */
  readonly opens?: 'share' | 'contact' | 'feedback'
  /** As wide as its words; otherwise it takes the room there is. */
  readonly narrow?: boolean
  readonly label?: string
}

export function Button(props: ButtonProps) {
  const { children, kind = 'primary', onPress, busy, reason, opens, narrow = false, label } = props
  const idle = busy === undefined && reason === undefined
  return (
    <View className={narrow ? styles.narrow : styles.wide}>
      <NativeButton
        className={classes(styles.button, styles[kind], !idle && styles.idle)}
        hoverClass={styles.pressed ?? 'none'}
        disabled={!idle}
        {...(idle && onPress !== undefined ? { onClick: onPress } : {})}
        {...(opens === undefined ? {} : { openType: opens })}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {busy ?? children}
      </NativeButton>
      {reason !== undefined && <Text className={styles.reason}>{reason}</Text>}
    </View>
  )
}
