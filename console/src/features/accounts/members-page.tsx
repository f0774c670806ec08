// Everybody who signed in, newest first; read only.
import { listMembers } from '@ngo2/shared/accounts/contract'
import type { Me } from '@ngo2/shared/accounts/member'
import { Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { useList } from '../../platform/use-list'
import { dayWords } from '../../ui/dates'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { memberWords, meWords, nameStateWords } from './words'

export function MembersPage() {
  const ask = useAsk()
  const { list, more, refresh } = useList('members', (cursor) => ask(listMembers, { cursor }))
  return (
    <>
      <PageHead title={say(memberWords.title)} lead={say(memberWords.lead)} />
      <Panel title={say(memberWords.list)}>
        <ListView
          list={list}
          empty={{ title: say(memberWords.empty), hint: say(memberWords.emptyHint) }}
          onMore={() => void more()}
          onAgain={() => void refresh()}
          lines={10}
        >
          {(members) => <Table rowKey='id' columns={columns} dataSource={[...members]} pagination={false} />}
        </ListView>
      </Panel>
    </>
  )
}

const columns: ColumnsType<Me> = [
  {
    key: 'name',
    title: say(memberWords.name),
    rowScope: 'row',
    render: (_, { name }) => name?.text ?? <Mark tone='quiet'>{say(meWords.unnamed)}</Mark>,
  },
  {
    key: 'nameState',
    title: say(memberWords.nameState),
    render: (_, { name }) =>
      name && (
        <Mark tone={name.state === 'shown' ? 'good' : name.state === 'pending' ? 'notice' : 'bad'}>
          {say(nameStateWords[name.state])}
        </Mark>
      ),
  },
  {
    key: 'role',
    title: say(memberWords.role),
    render: (_, { operator }) =>
      operator ? <Mark tone='teal'>{say(meWords.role)}</Mark> : say(memberWords.member),
  },
  {
    key: 'joined',
    title: say(memberWords.joined),
    render: (_, { joinedAt }) => say(dayWords(joinedAt, now())),
  },
  {
    key: 'id',
    title: say(memberWords.id),
    render: (_, { id }) => <code title={id}>…{id.slice(-6)}</code>,
  },
]
