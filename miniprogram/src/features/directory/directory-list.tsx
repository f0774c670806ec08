// The list of organisations in its four faces, section by section.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { DirectoryRow, listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { bySection, GaugeSection } from '@/features/standings'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { directoryWords as words } from './words'

interface DirectoryListProps {
  readonly list: ListState<DirectoryRow>
  readonly head: OutputOf<typeof listOrganisations> | undefined
  readonly dimension: Dimension
  readonly searching: boolean
  readonly onOpen: (organisationId: string) => void
  readonly onRetry: () => void
  readonly onMore: () => void
  readonly onShowAll: () => void
}

export function DirectoryList(props: DirectoryListProps) {
  const { list, head, dimension, searching, onOpen, onRetry, onMore, onShowAll } = props
  const showAll = (
    <Button kind='soft' narrow onPress={onShowAll}>
      {say(words.showAll)}
    </Button>
  )
  const empty = searching ? (
    <Empty
      drawing='search'
      title={say(words.nothingFound)}
      hint={say(words.nothingFoundHint)}
      action={showAll}
    />
  ) : (
    <Empty drawing='nothing' title={say(words.nobody)} hint={say(words.nobodyHint)} />
  )
  return (
    <ListView
      list={{ ...list, items: bySection(list.items) }}
      skeleton='rows'
      empty={empty}
      onRetry={onRetry}
      onMore={onMore}
      idOf={({ section }) => section}
      show={({ section, rows }) => (
        <GaugeSection
          section={section}
          rows={rows}
          count={head?.counts[section] ?? rows.length}
          dimension={dimension}
          publication={head?.publication}
          onOpen={onOpen}
        />
      )}
    />
  )
}
