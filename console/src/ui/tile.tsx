// One figure of an account, with what it counts.
import styles from './tile.module.css'

export interface Tile {
  readonly figure: string
  readonly word: string
}

export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <dl className={styles.tiles}>
      {tiles.map(({ figure, word }) => (
        <div key={word} className={styles.tile}>
          <dt>{word}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
