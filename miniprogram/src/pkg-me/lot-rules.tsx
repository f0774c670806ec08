// How the lot works, and checking it.
import { useSignedIn } from '@/api/use-signed-in'
import { DrawCheck, drawTextWords } from '@/features/draw-check'
import { Screen } from '@/ui/screen'
import { TextPage } from '@/ui/text-page'

export default function LotRulesPage() {
  const signedIn = useSignedIn()
  return (
    <Screen>
      <TextPage words={drawTextWords} />
      {signedIn && <DrawCheck />}
    </Screen>
  )
}
