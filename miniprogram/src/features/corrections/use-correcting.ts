// Publishing a correction: what is typed survives, and a second try publishes it once.
import { listCorrections, publishCorrection } from '@ngo2/shared/evidence/contract'
import { CorrectionForm, CorrectionId } from '@ngo2/shared/evidence/correction'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSentOnce } from '@/api/use-sent-once'

const correctionKind = {
  name: 'correction',
  id: CorrectionId,
  prefix: 'cor',
  fields: v.object({ wrong: v.string(), right: v.string(), because: v.string(), of: v.string() }),
  blank: { wrong: '', right: '', because: '', of: '' },
}

export function useCorrecting(organisationId: string) {
  const { list, more, refresh } = useList(organisationId, (cursor) =>
    ask(listCorrections, { organisationId, cursor }),
  )
  const correcting = useSentOnce(correctionKind, organisationId, async (correctionId, fields) => {
    const form = v.parse(CorrectionForm, formOf(fields))
    const outcome = await ask(publishCorrection, { organisationId, correctionId, ...form })
    if (outcome.is === 'ok') await refresh()
    return outcome
  })
  const { wrong, right, because } = correcting.fields
  return {
    ...correcting,
    list,
    more,
    refresh,
    isComplete: v.is(CorrectionForm, formOf(correcting.fields)),
    /** The first field that asks for money, with the phrase. */
    money: solicitationAmong({ wrong, right, because }),
  }
}

export type Correcting = ReturnType<typeof useCorrecting>

const formOf = ({ wrong, right, because, of }: typeof correctionKind.blank) => ({
  wrong,
  right,
  because,
  ...(of !== '' && { of }),
})
