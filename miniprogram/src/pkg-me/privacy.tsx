// The page of the privacy policy.
import { privacyWords } from '@/features/texts/privacy/words'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function PrivacyPage() {
  return (
    <Screen>
      <TextPage words={privacyWords} />
    </Screen>
  )
}
