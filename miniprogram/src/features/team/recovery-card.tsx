// Getting the page back whose owner is gone: who asks, who agrees, what day it happens, and how it is stopped.
import type { Team } from '@ngo2/shared/teams/contract'
import { type Recovery, recoveryDays } from '@ngo2/shared/teams/recovery'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import styles from './team.module.css'
import type { TeamWork } from './use-team'
import { nameOf, teamWords as words } from './words'

interface RecoveryCardProps {
  readonly team: Team
  readonly work: TeamWork
}

export function RecoveryCard({ team, work }: RecoveryCardProps) {
  const { recovery } = team
  const mayRecover = mayInTeam(work.mine?.role, 'recover').ok
  if (recovery !== undefined) return <UnderWay team={team} recovery={recovery} work={work} />
  return <View>{mayRecover && <Ask work={work} />}</View>
}

function Ask({ work }: { readonly work: TeamWork }) {
  const [because, setBecause] = useState<string>()
  if (because === undefined) {
    return (
      <Button kind='text' onPress={() => setBecause('')}>
        {say(words.recover)}
      </Button>
    )
  }
  return (
    <Card>
      <Heading words={say(words.recover)} />
      <Fine>{say(words.recoverHint(recoveryDays))}</Fine>
      <Because value={because} onChange={setBecause} />
      <Button
        kind='soft'
        reason={because.trim().length < 2 ? say(words.becauseFirst) : undefined}
        onPress={() => void work.askRecovery(because).then((worked) => worked && setBecause(undefined))}
      >
        {say(words.askRecovery)}
      </Button>
    </Card>
  )
}

interface UnderWayProps extends RecoveryCardProps {
  readonly recovery: Recovery
}

function UnderWay({ team, recovery, work }: UnderWayProps) {
  const [because, setBecause] = useState('')
  const { askedBy, askedAt, secondedBy, endsAt } = recovery
  const { role, memberId } = work.mine ?? {}
  const who = (id: string) => {
    const member = team.members.find((one) => one.memberId === id)
    return say(member === undefined ? words.somebody : nameOf(member))
  }
  const day = (moment: string) => momentDayWords(moment, now())
  const maySecond = mayInTeam(role, 'recover').ok && askedBy !== memberId && secondedBy === undefined
  const mayStop = role === 'owner' || askedBy === memberId
  return (
    <Card>
      <Heading words={say(words.recovering)} />
      <View className={styles.line}>{say(words.asked(who(askedBy), day(askedAt), recovery.because))}</View>
      <View className={styles.line}>
        {secondedBy === undefined
          ? say(words.needsSecond)
          : say(words.seconded(who(secondedBy), day(endsAt ?? askedAt), who(askedBy)))}
      </View>
      {maySecond && (
        <Button onPress={() => void work.secondRecovery()}>{say(words.second(recoveryDays))}</Button>
      )}
      {mayStop && (
        <>
          <Because value={because} onChange={setBecause} />
          <Button
            kind='danger'
            reason={because.trim().length < 2 ? say(words.becauseFirst) : undefined}
            onPress={() => void work.stopRecovery(because)}
          >
            {say(words.stop)}
          </Button>
        </>
      )}
    </Card>
  )
}

function Because({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  return <TextField name={say(words.because)} value={value} onChange={onChange} max={200} lines='many' />
}
