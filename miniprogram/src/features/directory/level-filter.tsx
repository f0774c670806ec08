// How far the evidence has grown at least: a pill that opens a sheet of the levels.
import { Level } from '@ngo2/shared/evidence/level'
import { levelWords } from '@ngo2/shared/evidence/words'
import { useState } from 'react'
import { say } from '@/platform/language'
import { Pill } from '@/ui/pill'
import { Press } from '@/ui/press'
import { Sheet } from '@/ui/sheet'
import styles from './directory.module.css'
import { directoryWords as words } from './words'

interface LevelFilterProps {
  readonly level: Level | undefined
  readonly onChoose: (level: Level | undefined) => void
}

export function LevelFilter({ level, onChoose }: LevelFilterProps) {
  const [open, setOpen] = useState(false)
  const choices = [undefined, ...Level.options]
  const wordOf = (one: Level | undefined) =>
    one === undefined ? say(words.anyLevel) : say(words.fromLevel(levelWords[one]))
  return (
    <>
      <Pill
        name={say(words.level)}
        word={wordOf(level)}
        on={level !== undefined}
        onPress={() => setOpen(true)}
      />
      {open && (
        <Sheet title={say(words.level)} closeWord={say(words.close)} onClose={() => setOpen(false)}>
          {choices.map((one) => (
            <Press
              key={one ?? ''}
              className={styles.row}
              onPress={() => {
                setOpen(false)
                onChoose(one)
              }}
            >
              {wordOf(one)}
            </Press>
          ))}
        </Sheet>
      )}
    </>
  )
}
