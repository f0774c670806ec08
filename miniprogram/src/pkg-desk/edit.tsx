// Editing an organisation's page.

import { EditBar, EditForm, editingWords, Saved, useEditing } from '@/features/page-editing'
import { say } from '@/platform/language'
import { back, open } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function EditPage() {
  const id = useParam('id') ?? ''
  const editing = useEditing(id)
  const { state, read, command } = editing
  const { mine } = editing.draft
  if (command.state.is === 'done') {
    return (
      <Screen>
        <Saved
          page={command.state.value}
          onBack={() => void back({ page: 'pkg-desk/desk', params: { id } })}
        />
      </Screen>
    )
  }
  const bar = mine && <EditBar editing={editing} mine={mine} />
  return (
    <Screen bar={bar}>
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(editingWords.gone)} />}
      >
        {() =>
          mine && (
            <EditForm
              editing={editing}
              mine={mine}
              onIdentity={() => void open({ page: 'pkg-desk/identity', params: { id } })}
              onAddress={() => void open({ page: 'pkg-desk/address', params: { id } })}
            />
          )
        }
      </PageView>
    </Screen>
  )
}
