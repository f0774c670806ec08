// The page of the terms of use.
import { agreementWords } from '@/features/texts/agreement/words'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function AgreementPage() {
  return (
    <Screen>
      <TextPage words={agreementWords} />
    </Screen>
  )
}
