// The frame of every screen behind the sign-in: where one can go at the left, the screen at the right.
import { type ReactNode, useEffect } from 'react'
import { hrefOf } from '../platform/route'
import { Icon, type IconName } from './icon'
import styles from './shell.module.css'

interface ShellPlace {
  readonly at: string
  readonly word: string
  readonly icon: IconName
}

interface ShellProps {
  readonly name: string
  readonly what: string
  readonly navWord: string
  readonly skipWord: string
  readonly places: readonly ShellPlace[]
  readonly here: string
  /** Who is signed in, at the bottom of the side. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

export function Shell({ name, what, navWord, skipWord, places, here, foot, children }: ShellProps) {
  const word = places.find(({ at }) => at === here)?.word ?? ''
  useEffect(() => {
    document.title = `${word} · ${name}`
  }, [word, name])
  return (
    <div className={styles.shell}>
      {/* A button, because an address after # is a place of the console. */}
      <button type='button' className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {skipWord}
      </button>
      <div className={styles.side}>
        <div className={styles.brand}>
          <img src='./logo.svg' alt='' width='36' height='36' />
          <div>
            <strong className={styles.name}>{name}</strong>
            <span className={styles.what}>{what}</span>
          </div>
        </div>
        <nav aria-label={navWord}>
          <ul>
            {places.map(({ at, word, icon }) => (
              <li key={at}>
                <a className={styles.place} href={hrefOf(at)} aria-current={at === here ? 'page' : undefined}>
                  <Icon name={icon} />
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.foot}>{foot}</div>
      </div>
      <main id='main' className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
