// Who shares what, drawn: causes at the left, sheets as dots at the right; no dot says whose it is.
import type { CauseGroup } from '@ngo2/shared/ranking/suspicion'
import { useId } from 'react'
import { say } from '../../../platform/language'
import { causeWords, pictureWords as words } from '../words'
import styles from './cause-picture.module.css'
import { pictureOf, type Thread } from './layout'

const dotRadius = 4.5

export function CausePicture({ groups }: { readonly groups: readonly CauseGroup[] }) {
  const title = useId()
  const { width, height, causes, trays, threads } = pictureOf(groups)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width }}
        role='img'
        aria-labelledby={title}
      >
        <title id={title}>{groups.map((group) => say(words.told(group))).join(say(words.semicolon))}</title>
        {threads.map((thread) => (
          <path
            key={`${thread.cause}-${thread.tray}`}
            className={styles.thread}
            d={curveOf(thread)}
            strokeWidth={Math.min(10, 1.5 + thread.sheets / 6)}
          />
        ))}
        {groups.map((group, nth) => {
          const { x, y } = causes[nth] ?? { x: 0, y: 0 }
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name, and the order is theirs
            <g key={nth}>
              <rect className={styles.cause} x={x} y={y - 20} width='190' height='40' rx='8' />
              <text className={styles.name} x={x + 10} y={y - 3}>
                {say(causeWords(group.cause))}
              </text>
              <text className={styles.figures} x={x + 10} y={y + 13}>
                {say(words.counted(group))}
              </text>
            </g>
          )
        })}
        {trays.map((tray) => (
          <g key={tray.y}>
            <rect
              className={styles.tray}
              x={tray.x}
              y={tray.y}
              width={tray.width}
              height={tray.height}
              rx='8'
            />
            {tray.dots.map(({ x, y }) => (
              <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={dotRadius} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>{say(words.caption)}</figcaption>
    </figure>
  )
}

function curveOf({ from, to }: Thread): string {
  const middle = (from.x + to.x) / 2
  return `M${from.x} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
}
