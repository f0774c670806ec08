// What an owner may do with one of the team: give another role, or take her out.
import type { TeamMember } from '@ngo2/shared/teams/contract'
import { Role } from '@ngo2/shared/teams/role'
import { roleHints, roleWords } from '@ngo2/shared/teams/words'
import { View } from '@tarojs/components'
import { confirm } from '@/platform/dialog'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { TeamWork } from './use-team'
import { nameOf, teamWords as words } from './words'

interface MemberSheetProps {
  readonly member: TeamMember
  readonly work: TeamWork
  readonly onClose: () => void
}

export function MemberSheet({ member, work, onClose }: MemberSheetProps) {
  const name = say(nameOf(member))
  const isMe = member.memberId === work.me
  const choose = (role: Role) => {
    onClose()
    if (role !== member.role) void work.setRole(member.memberId, role)
  }
  const remove = async () => {
    const sure = await confirm({
      title: say(words.remove),
      text: say(words.removeAsk(name)),
      yes: say(words.removeYes),
      no: say(words.cancel),
    })
    if (!sure) return
    onClose()
    await work.remove(member.memberId)
  }
  return (
    <Sheet title={name} closeWord={say(words.close)} onClose={onClose}>
      <View aria-role='radiogroup' aria-label={say(words.role)}>
        {Role.options.map((role) => (
          <AnswerCard
            key={role}
            words={say(roleWords[role])}
            hint={say(roleHints[role])}
            chosen={role === member.role}
            onChoose={() => choose(role)}
          />
        ))}
      </View>
      {!isMe && (
        <Button kind='danger' onPress={() => void remove()}>
          {say(words.remove)}
        </Button>
      )}
    </Sheet>
  )
}
