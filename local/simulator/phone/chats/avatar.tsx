// A person's or group's square: the first character on a colour of its own.
import type { ReactNode } from 'react'

const colours = ['#8fb3a3', '#c9a26b', '#a58bb0', '#7fa3c0', '#c08c86', '#9bae6d'] as const

export function Avatar({ name, size = 40 }: { readonly name: string; readonly size?: number }): ReactNode {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  const background = colours[sum % colours.length]
  return (
    <span
      className='avatar'
      aria-hidden='true'
      style={{ background, width: size, height: size, fontSize: size * 0.45 }}
    >
      {name.slice(0, 1)}
    </span>
  )
}
