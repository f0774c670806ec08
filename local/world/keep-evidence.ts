// The evidence of the demo world's kept pages: most of it seen by an operator, one piece checked by two, one still waiting.
import { giveEvidence, publishCorrection } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { decideEvidence } from '@ngo2/shared/evidence/verification'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import { must } from './client'
import { lastQuarter, lastYear } from './keep-books'
import type { Hand, Keeping } from './keeping'
import { putUp } from './put-up'

export async function giveGreenWatchEvidence(around: Keeping): Promise<void> {
  const { organisationId, newId, today, keepers } = around
  const { head, operators } = keepers
  const year = lastYear(today)
  const certificate = await putUp(head.send, {
    uploadId: newId('upl'),
    organisationId,
    file: 'certificate.jpg',
    kind: 'picture',
    purpose: 'certificate',
    visibility: 'public',
  })
  const report = await putUp(head.send, {
    uploadId: newId('upl'),
    organisationId,
    file: 'report.pdf',
    kind: 'pdf',
    purpose: 'document',
    visibility: 'public',
  })
  const identity = await give(around, head, {
    form: { item: 'T1', by: 'certificate', creditCode: '52620621000000000H' },
    files: [certificate],
  })
  await see(around, identity)
  await must(operators[1].send, decideEvidence, { ...identity, verdict: 'crossChecked' })
  const people = [
    { name: '马守诚', duty: '队长' },
    { name: '罗秀英', duty: '理事' },
  ]
  const seen: Piece[] = [
    { form: { item: 'T2', people } },
    { form: { item: 'T3' } },
    { form: { item: 'T4', year }, files: [report] },
    { form: { item: 'T5', by: 'books', year } },
    { form: { item: 'T6' } },
    { form: { item: 'T7', quarter: lastQuarter(today) } },
    { form: { item: 'T9', by: 'none' } },
    { form: { item: 'C6', practice: '拍人之前先问，孩子只拍背影，家长签了字才放脸。' } },
  ]
  for (const piece of seen) await see(around, await give(around, head, piece))
  await give(around, head, { form: { item: 'T8', by: 'none' } })
  await must(head.send, publishCorrection, {
    organisationId,
    correctionId: newId('cor'),
    wrong: '去年秋天写了“活着150丛”。',
    right: '量过的200丛里，活着133丛。',
    because: '把没量的一行也数进去了。',
  })
}

export async function giveSaxaulEvidence(around: Keeping): Promise<void> {
  const owner = around.keepers.neighbour
  const people = [{ name: '喜林', duty: '社长' }]
  const pieces: Piece[] = [
    { form: { item: 'T1', by: 'host' } },
    { form: { item: 'T2', people }, visibility: 'reviewer' },
    { form: { item: 'T3' } },
  ]
  for (const piece of pieces) await see(around, await give(around, owner, piece))
}

interface Piece {
  readonly form: EvidenceForm
  readonly files?: FileRef[]
  readonly visibility?: 'public' | 'reviewer'
}

async function give(around: Keeping, by: Hand, { form, files = [], visibility = 'public' }: Piece) {
  const { organisationId } = around
  const one = { organisationId, evidenceId: around.newId('evd') as never }
  await must(by.send, giveEvidence, { ...one, version: 0, form, files, visibility })
  return { ...one, item: form.item }
}

async function see({ keepers }: Keeping, one: Awaited<ReturnType<typeof give>>): Promise<void> {
  await must(keepers.operators[0].send, decideEvidence, { ...one, verdict: 'seen' })
}
