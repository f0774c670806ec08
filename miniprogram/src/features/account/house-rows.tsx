// The rows that lead to the rules and texts of the house, and the ways out.
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { SignOutRow } from './sign-out-row'
import { accountWords as words } from './words'

interface HouseRowsProps {
  readonly signedIn: boolean
  readonly onOpen: (page: string) => void
}

export function HouseRows({ signedIn, onOpen }: HouseRowsProps) {
  return (
    <>
      <Card>
        <Cell icon='people' title={say(words.rules)} onPress={() => onOpen('pkg-me/rules')} />
        <Cell icon='document' title={say(words.agreement)} onPress={() => onOpen('pkg-me/agreement')} />
        <Cell icon='shield' title={say(words.privacy)} onPress={() => onOpen('pkg-me/privacy')} />
        <Cell icon='flag' title={say(words.complaint)} onPress={() => onOpen('pkg-me/complaint')} />
        <Cell icon='question' title={say(words.about)} onPress={() => onOpen('pkg-me/about')} />
      </Card>
      {signedIn && (
        <Card>
          <SignOutRow />
          <Cell icon='bin' title={say(words.leave)} onPress={() => onOpen('pkg-me/account')} />
        </Card>
      )}
    </>
  )
}
