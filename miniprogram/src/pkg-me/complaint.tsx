// The page of complaints and reports.
import { complaintWords } from '@/features/texts/complaint/words'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function ComplaintPage() {
  return (
    <Screen>
      <TextPage words={complaintWords} />
    </Screen>
  )
}
