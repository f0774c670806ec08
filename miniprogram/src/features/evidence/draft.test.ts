// What is typed becomes what is sent, and what is missing is named.
import { draftOf, filesKept, formOf, isGap } from './draft'

const day = '2026-11-24'
const file = { uploadId: 'upl_01KB0000000000000000000000', kind: 'picture', bytes: 120_000 }
const empty = (item: Parameters<typeof draftOf>[1]) => draftOf({}, item, day)

test('a report is about last year, and a quarter about the one that is over', () => {
  expect(empty('T4').year).toBe('2025')
  expect(empty('T7').quarter).toBe('2026Q3')
})

test('a certificate is known to the reviewers only, unless its team says otherwise', () => {
  expect(empty('T1').visibility).toBe('reviewer')
  expect(empty('T2').visibility).toBe('public')
})

test('a code the page knows is not asked for again', () => {
  const registration = { is: 'registered', creditCode: '51620600MJX9012346', verification: {} } as never
  const draft = draftOf({}, 'T1', day, registration)
  expect(draft).toMatchObject({ by: 'certificate', creditCode: '51620600MJX9012346' })
  expect(draftOf({}, 'T2', day, registration).creditCode).toBe('')
})

test('an item that can be given in several ways asks for one first', () => {
  expect(formOf('T9', empty('T9'))).toEqual({ field: 'by', why: 'choose' })
  expect(formOf('T9', { ...empty('T9'), by: 'none' })).toEqual({ item: 'T9', by: 'none' })
})

test('what is missing is named by its field', () => {
  expect(formOf('T2', empty('T2'))).toEqual({ field: 'people', why: 'missing' })
  expect(formOf('T1', { ...empty('T1'), by: 'certificate' })).toEqual({ field: 'creditCode', why: 'missing' })
  expect(formOf('C6', { ...empty('C6'), practice: '先问' })).toEqual({ field: 'practice', why: 'missing' })
})

test('a report is nothing without its paper', () => {
  const draft = empty('T4')
  expect(formOf('T4', draft)).toEqual({ field: 'files', why: 'file' })
  const form = formOf('T4', { ...draft, files: [file] as unknown as typeof draft.files })
  expect(isGap(form)).toBe(false)
  expect(form).toEqual({ item: 'T4', year: '2025' })
})

test('a contact is sent to the reviewers only', () => {
  const draft = { ...empty('T3'), contact: '0935-4120000' }
  expect(formOf('T3', draft)).toEqual({ item: 'T3' })
  expect(formOf('T3', { ...draft, visibility: 'reviewer' })).toEqual({ item: 'T3', contact: '0935-4120000' })
})

test('a paper for reviewers is not handed in again for everybody, and is there again when she changes her mind', () => {
  const draft = { ...empty('T4'), visibility: 'reviewer' as const, files: [file] as unknown as [] }
  expect(filesKept({ ...draft, visibility: 'public' }, 'reviewer')).toEqual([])
  expect(filesKept(draft, 'reviewer')).toEqual([file])
})
