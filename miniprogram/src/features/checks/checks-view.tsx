// All checks of an organisation in their four faces.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { ListView } from '@/ui/list-view'
import { CheckCard } from './check-card'
import type { Checks } from './use-checks'
import { checksWords as words } from './words'

interface ChecksViewProps {
  readonly checks: Checks
  /** Absent for those who only read. */
  readonly onAgain?: ((checkId: string) => void) | undefined
}

export function ChecksView({ checks: { list, more, refresh }, onAgain }: ChecksViewProps) {
  return (
    <View>
      <Fine>{say(words.hint)}</Fine>
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }) => id}
        show={(check) => <CheckCard check={check} onAgain={onAgain && (() => onAgain(check.id))} />}
      />
    </View>
  )
}
