// Reporting a name: `kind` and `id` of what bears it.
import { Subject } from '@ngo2/shared/moderation/case'
import * as v from 'valibot'
import { ReportReasons, reportsWords as words } from '@/features/reports'
import { say } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'

export default function ReportPage() {
  const subject = v.safeParse(Subject, { kind: useParam('kind'), id: useParam('id') })
  const how = (
    <Button kind='soft' narrow onPress={() => void open({ page: 'pkg-me/complaint' })}>
      {say(words.how)}
    </Button>
  )
  return (
    <Screen>
      {subject.success ? (
        <>
          <Heading of='title' words={say(words.title)} />
          <ReportReasons subject={subject.output} />
        </>
      ) : (
        <Empty drawing='search' title={say(words.nothing)} hint={say(words.nothingHint)} action={how} />
      )}
    </Screen>
  )
}
