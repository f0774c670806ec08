// Up to four organisations side by side.
import { CompareView, useComparing } from '@/features/comparing'
import { open } from '@/platform/navigate'
import { useEndReached, useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function ComparePage() {
  const [id, name] = [useParam('id'), useParam('name')]
  const example = useParam('example') === '1'
  const comparing = useComparing(id && name ? { id, name, example } : undefined)
  useEndReached(() => void comparing.found.more())
  return (
    <Screen>
      <CompareView
        comparing={comparing}
        onOpen={(chosen) => void open({ page: 'pkg-ngo/organisation', params: { id: chosen } })}
      />
    </Screen>
  )
}
