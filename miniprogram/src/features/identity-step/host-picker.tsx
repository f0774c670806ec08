// Choosing the registered organisation that carries a group: searched by name, among those that have a page.
import type { DirectoryRow } from '@ngo2/shared/directory/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { shortPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { identityWords as words } from '@/features/identity'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Seal } from '@/ui/seal'
import { SearchField } from '@/ui/search-field'
import { Tag } from '@/ui/tag'
import styles from './identity.module.css'
import { useHosts } from './use-hosts'

interface Host {
  readonly id: OrganisationId
  readonly name: string
}

interface HostPickerProps {
  readonly host: Host | undefined
  readonly onChoose: (host: Host | undefined) => void
  readonly error?: string | undefined
}

export function HostPicker({ host, onChoose, error }: HostPickerProps) {
  return (
    <View>
      {host === undefined ? (
        <HostSearch onChoose={onChoose} />
      ) : (
        <Card>
          <Cell
            title={host.name}
            head={<Seal name={host.name} />}
            aside={<View className={styles.link}>{say(words.change)}</View>}
            onPress={() => onChoose(undefined)}
          />
        </Card>
      )}
      {error !== undefined && (
        <View className={styles.error} aria-role='alert'>
          {error}
        </View>
      )}
    </View>
  )
}

function HostSearch({ onChoose }: Pick<HostPickerProps, 'onChoose'>) {
  const { typed, type, found } = useHosts()
  return (
    <>
      <SearchField
        value={typed}
        placeholder={say(words.hostSearch)}
        clearWord={say(words.clear)}
        onChange={type}
      />
      {found.is === 'failed' && <Fine>{say(words.hostOffline)}</Fine>}
      {found.is === 'found' && found.rows.length === 0 && <Fine>{say(words.hostNone)}</Fine>}
      {found.is === 'found' && found.rows.length > 0 && (
        <Card>
          {found.rows.map((row) => (
            <HostCell key={row.id} row={row} onChoose={onChoose} />
          ))}
        </Card>
      )}
    </>
  )
}

interface HostCellProps {
  readonly row: DirectoryRow
  readonly onChoose: (host: Host) => void
}

function HostCell({ row: { id, name, example, place }, onChoose }: HostCellProps) {
  return (
    <Cell
      title={name}
      note={shortPlace(place)}
      head={<Seal name={name} />}
      aside={example && <Tag word={say(exampleWord)} />}
      onPress={() => onChoose({ id, name })}
    />
  )
}
