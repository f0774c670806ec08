// The page of who runs this and why.
import { aboutWords } from '@/features/texts/about/words'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function AboutPage() {
  return (
    <Screen>
      <TextPage words={aboutWords} />
    </Screen>
  )
}
