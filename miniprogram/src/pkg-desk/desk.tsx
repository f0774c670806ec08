// A team's desk.
import { listBooks } from '@ngo2/shared/books/contract'
import { readDesk } from '@ngo2/shared/desks/contract'
import { useView } from '@/api/use-view'
import { DeskView, type Due, deskWords, type Way } from '@/features/desk'
import { useEvidence } from '@/features/evidence'
import { say } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

const pages: Record<Way, string> = {
  view: 'pkg-ngo/organisation',
  edit: 'pkg-desk/edit',
  identity: 'pkg-desk/identity',
  address: 'pkg-desk/address',
  evidence: 'pkg-desk/evidence',
  feedback: 'pkg-rank/feedback',
  books: 'pkg-desk/books',
  projects: 'pkg-desk/projects',
  corrections: 'pkg-desk/corrections',
  team: 'pkg-desk/team',
  log: 'pkg-desk/log',
  takeOut: 'pkg-desk/take-out',
}

export default function DeskPage() {
  const id = useParam('id') ?? ''
  const desk = useView(readDesk, { organisationId: id })
  const evidence = useEvidence(id)
  const books = useView(listBooks, { organisationId: id })
  const readAll = async () => void (await Promise.all([desk.read(), evidence.read(), books.read()]))
  usePulled(readAll)
  useShownAgain(() => void readAll())
  const go = (page: string, params = {}) => void open({ page, params: { id, ...params } })
  const goTo = (due: Due) => {
    if (due.is === 'quarter') return go('pkg-desk/quarter', { quarter: due.quarter })
    if (due.is === 'approve') return go('pkg-desk/year', { year: due.year })
    return go('pkg-desk/evidence', { item: due.item })
  }
  return (
    <Screen>
      <PageView
        state={desk.state}
        skeleton='rows'
        onRetry={() => void readAll()}
        gone={<Empty drawing='search' title={say(deskWords.notYours)} hint={say(deskWords.notYoursHint)} />}
      >
        {(value) => (
          <DeskView
            desk={value}
            evidence={evidence.value}
            books={books.value}
            onItem={(item) => go('pkg-desk/evidence', { item })}
            onDue={goTo}
            onWay={(way) => go(pages[way])}
          />
        )}
      </PageView>
    </Screen>
  )
}
