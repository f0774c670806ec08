// Money that stands in the wrong place: moved to another line of the same side, each time with the reason.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { View } from '@tarojs/components'
import { say, type Words } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chip'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { MoneyField } from '@/ui/money-field'
import { Segment } from '@/ui/segment'
import { TextField } from '@/ui/text-field'
import { blankMove, type Move, placesOf } from './adjusting'
import styles from './books.module.css'
import { booksWords as words } from './words'

interface MovesProps {
  readonly moves: readonly Move[]
  readonly onWrite: (moves: Move[]) => void
}

const nameOf: Record<string, Words> = { ...sourceWords, ...kindWords }

export function Moves({ moves, onWrite }: MovesProps) {
  const write = (nth: number, change: Partial<Move>) =>
    onWrite(moves.map((move, at) => (at === nth ? { ...move, ...change } : move)))
  return (
    <View>
      <Heading words={say(words.move)} />
      <Fine>{say(words.moveHint)}</Fine>
      {moves.map((move, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moves have no other identity while they are typed
        <Card key={nth}>
          <Segment
            label={say(words.move)}
            choices={[
              { value: 'out', word: say(words.out) },
              { value: 'in', word: say(words.in) },
            ]}
            chosen={move.way}
            onChoose={(way) => write(nth, { way, from: '', to: '' })}
          />
          <Place
            name={words.moveFrom}
            way={move.way}
            chosen={move.from}
            onChoose={(from) => write(nth, { from })}
          />
          <Place name={words.moveTo} way={move.way} chosen={move.to} onChoose={(to) => write(nth, { to })} />
          <MoneyField
            name={say(words.amount)}
            typed={move.amount}
            onType={(amount) => write(nth, { amount })}
          />
          <TextField
            name={say(words.because)}
            value={move.because}
            max={100}
            onChange={(because) => write(nth, { because })}
          />
          <Button kind='text' narrow onPress={() => onWrite(moves.filter((_, at) => at !== nth))}>
            {say(words.removeMove)}
          </Button>
        </Card>
      ))}
      <Button kind='quiet' onPress={() => onWrite([...moves, blankMove])}>
        {say(words.addMove)}
      </Button>
    </View>
  )
}

interface PlaceProps {
  readonly name: Words
  readonly way: Move['way']
  readonly chosen: string
  readonly onChoose: (place: string) => void
}

function Place({ name, way, chosen, onChoose }: PlaceProps) {
  const places: readonly string[] = placesOf[way]
  return (
    <View>
      <View className={styles.asked}>{say(name)}</View>
      <Chips
        label={say(name)}
        choices={places.map((value) => ({ value, word: say(nameOf[value] ?? name) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </View>
  )
}
