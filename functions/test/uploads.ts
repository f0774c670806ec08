// Files for tests: put up as a phone does it, by the ticket of the server.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Role } from '@ngo2/shared/teams/role'
import { arriveUpload, openUpload, readUpload, type Ticket } from '@ngo2/shared/uploads/contract'
import type { FileKind, Purpose, Upload, UploadId, Visibility } from '@ngo2/shared/uploads/upload'
import sharp from 'sharp'
import { joiningOf } from '../src/teams/repository'
import type { TestApp } from './an-app'
import { aMember, type Person } from './people'
import { newId } from './things'

/** A new member with this role in the team of this organisation. */
export async function aTeamMember(
  test: TestApp,
  organisationId: OrganisationId,
  role: Role,
): Promise<Person> {
  const person = await aMember(test)
  const since = test.app.now().toISOString()
  await test.app.table.write(...joiningOf({ organisationId, memberId: person.id, role, since }))
  return person
}

export const aPdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')

interface JpegOptions {
  readonly width?: number
  readonly height?: number
}

/** A photograph as a phone takes it: lying on its side by EXIF, with the place it was taken at. */
export function aJpeg({ width = 640, height = 480 }: JpegOptions = {}): Promise<Buffer> {
  const background = { r: 200, g: 160, b: 90 }
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'HUAWEI' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '38/1 37/1 36/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '103/1 5/1 41/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

export interface Announcement {
  readonly uploadId: UploadId
  readonly organisationId: OrganisationId
  readonly purpose: Purpose
  readonly visibility: Visibility
  readonly kind: FileKind
  readonly bytes: number
}

export function anAnnouncement(
  organisationId: OrganisationId,
  over: Partial<Announcement> = {},
): Announcement {
  return {
    uploadId: newId('upl') as UploadId,
    organisationId,
    purpose: 'document',
    visibility: 'public',
    kind: 'pdf',
    bytes: aPdf.length,
    ...over,
  }
}

/** Sends the form of a ticket; answers the status. */
export async function sendFile({ url, fields }: Ticket, bytes: Uint8Array): Promise<number> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)]))
  return (await fetch(url, { method: 'POST', body: form })).status
}

/** Announces a file and sends it; says nothing of it to the server yet. */
export async function sentBy(
  person: Person,
  announcement: Announcement,
  bytes: Uint8Array,
): Promise<UploadId> {
  const { ticket } = await person.does(openUpload, announcement)
  if (ticket === undefined) throw new Error('this upload has arrived already')
  const status = await sendFile(ticket, bytes)
  if (status !== 201) throw new Error(`the bucket answers ${status}`)
  return announcement.uploadId
}

/** A file all the way: announced, sent, arrived, cleaned, and looked at by WeChat where it is a picture. */
export async function putUpBy(
  test: TestApp,
  person: Person,
  announcement: Announcement,
  bytes: Uint8Array = aPdf,
): Promise<Upload> {
  const uploadId = await sentBy(person, announcement, bytes)
  await person.does(arriveUpload, { uploadId })
  await test.settle()
  return untilDecided(person, uploadId)
}

/** Waits for WeChat's push; answers what it left. */
export async function untilDecided(person: Person, uploadId: UploadId): Promise<Upload> {
  for (let nth = 0; nth < 100; nth++) {
    const upload = await person.does(readUpload, { uploadId })
    if (upload.state !== 'checking') return upload
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('WeChat said nothing')
}
