// Which quarters and years a team keeps, with what is left in each.
import type { listBooks } from '@ngo2/shared/books/contract'
import { previousQuarter, quarterOf, quarterWords } from '@ngo2/shared/books/period'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { yuanOf } from '@/ui/money-field/amount'
import { Tag } from '@/ui/tag'
import { accountsWords, booksWords as words } from './words'

interface BooksListProps {
  readonly books: OutputOf<typeof listBooks>
  readonly onQuarter: (quarter: string) => void
  readonly onYear: (year: string) => void
}

export function BooksList({ books: { quarters, years }, onQuarter, onYear }: BooksListProps) {
  const today = quarterOf(beijingDay(new Date(now())))
  const missing = [today, previousQuarter(today)].filter((name) =>
    quarters.every(({ quarter }) => quarter !== name),
  )
  return (
    <View>
      <View>
        {quarters.length === 0 ? (
          <Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />
        ) : (
          <View>
            <Heading words={say(words.quarters)} />
            <Card>
              {quarters.map(({ quarter, closingFen, closedAt }) => (
                <Cell
                  key={quarter}
                  title={say(quarterWords(quarter))}
                  note={say(words.left(yuanOf(closingFen)))}
                  aside={
                    <Tag
                      word={say(closedAt === undefined ? words.open : words.closed)}
                      tone={closedAt === undefined ? 'warn' : 'ok'}
                    />
                  }
                  onPress={() => onQuarter(quarter)}
                />
              ))}
            </Card>
          </View>
        )}
      </View>
      <View>
        {missing.map((quarter) => (
          <Button key={quarter} kind='quiet' onPress={() => onQuarter(quarter)}>
            {say(words.begin(quarterWords(quarter)))}
          </Button>
        ))}
      </View>
      <View>
        {years.length > 0 && (
          <View>
            <Heading words={say(words.years)} />
            <Card>
              {years.map(({ year, state, closingFen }) => (
                <Cell
                  key={year}
                  title={say(words.year(year))}
                  note={say(words.left(yuanOf(closingFen)))}
                  aside={
                    <Tag word={say(accountsWords[state])} tone={state === 'approved' ? 'ok' : 'quiet'} />
                  }
                  onPress={() => onYear(year)}
                />
              ))}
            </Card>
          </View>
        )}
      </View>
    </View>
  )
}
