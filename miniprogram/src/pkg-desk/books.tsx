// A team's books: its quarters and years.
import { listBooks } from '@ngo2/shared/books/contract'
import { useView } from '@/api/use-view'
import { BooksList, booksWords } from '@/features/books'
import { say } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam, useShownAgain } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function BooksPage() {
  const id = useParam('id') ?? ''
  const { state, read } = useView(listBooks, { organisationId: id })
  useShownAgain(() => void read())
  return (
    <Screen>
      <PageView
        state={state}
        skeleton='rows'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(booksWords.notYours)} />}
      >
        {(books) => (
          <BooksList
            books={books}
            onQuarter={(quarter) => void open({ page: 'pkg-desk/quarter', params: { id, quarter } })}
            onYear={(year) => void open({ page: 'pkg-desk/year', params: { id, year } })}
          />
        )}
      </PageView>
    </Screen>
  )
}
