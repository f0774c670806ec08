// Choosing organisations, and those chosen side by side as soon as there are two.
import { comparedMax } from '@ngo2/shared/snapshots/contract'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ChosenList } from './chosen-list'
import { Finder } from './finder'
import { SideBySide } from './side-by-side'
import type { Comparing } from './use-comparing'
import { comparingWords as words } from './words'

interface CompareViewProps {
  readonly comparing: Comparing
  readonly onOpen: (organisationId: string) => void
}

export function CompareView({ comparing, onOpen }: CompareViewProps) {
  const { chosen, full } = comparing
  const enough = chosen.length > 1
  return (
    <View>
      <Heading of='title' words={say(words.title)} aside={say(words.count(chosen.length, comparedMax))} />
      <ChosenList chosen={chosen} onDrop={comparing.drop} />
      <View>
        {enough ? (
          <SideBySide ids={chosen.map(({ id }) => id)} onOpen={onOpen} />
        ) : (
          <Fine>{say(words.chooseTwo)}</Fine>
        )}
      </View>
      <View>{full ? <Fine>{say(words.full)}</Fine> : <Finder comparing={comparing} />}</View>
    </View>
  )
}
