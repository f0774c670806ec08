// Reports a name. One id for as long as the sheet is open, so that asking twice opens one case.
import { CaseId, type ReportReason, type Subject } from '@ngo2/shared/moderation/case'
import { report } from '@ngo2/shared/reports/contract'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'

export function useReport(subject: v.InferOutput<typeof Subject>) {
  const [caseId] = useState(() => v.parse(CaseId, freshId('cas')))
  const command = useCommand<{ caseId: CaseId }>()
  const send = (reason: ReportReason) => command.start(() => ask(report, { caseId, subject, reason }))
  return { state: command.state, checking: command.checking, send }
}
