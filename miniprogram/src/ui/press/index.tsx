// Anything but a button that a finger may press: it answers at once and screen readers know it can be pressed.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './press.module.css'

interface PressProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly className?: string | undefined
  /** What a screen reader says; without one it reads the content. */
  readonly label?: string
  readonly role?: 'button' | 'link' | 'radio' | 'tab' | 'switch'
  /** For radios, tabs and switches. */
  readonly chosen?: boolean
}

export function Press({ children, onPress, className, label, role = 'button', chosen }: PressProps) {
  return (
    <View
      className={className ?? ''}
      hoverClass={styles.pressed}
      hoverStayTime={90}
      onClick={onPress}
      aria-role={role}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(chosen === undefined
        ? {}
        : { [role === 'tab' ? 'aria-selected' : 'aria-checked']: String(chosen) })}
    >
      {children}
    </View>
  )
}
