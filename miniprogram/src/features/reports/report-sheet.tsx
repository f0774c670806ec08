// Reporting a name where it stands.
import type { Subject } from '@ngo2/shared/moderation/case'
import type * as v from 'valibot'
import { say } from '@/platform/language'
import { Sheet } from '@/ui/sheet'
import { ReportReasons } from './report-reasons'
import { reportsWords as words } from './words'

interface ReportSheetProps {
  readonly subject: v.InferOutput<typeof Subject>
  readonly onClose: () => void
}

export function ReportSheet({ subject, onClose }: ReportSheetProps) {
  return (
    <Sheet title={say(words.title)} closeWord={say(words.close)} onClose={onClose}>
      <ReportReasons subject={subject} />
    </Sheet>
  )
}
