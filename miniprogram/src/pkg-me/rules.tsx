// The page of the community rules.
import { rulesWords } from '@/features/texts/rules/words'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function RulesPage() {
  return (
    <Screen>
      <TextPage words={rulesWords} />
    </Screen>
  )
}
