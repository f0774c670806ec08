// A picture as it may be seen: upright, in sRGB, in four sizes, with nothing in it about where and by whom it was taken.
import { type PictureSize, pictureSizes } from '@ngo2/shared/uploads/upload'
import sharp from 'sharp'

/** More than any phone takes; a small file can claim to be a wall of pixels. */
const limitInputPixels = 60_000_000
const longEdgeMax = 1280

export interface CleanPicture {
  readonly jpeg: Buffer
  readonly webp: readonly (readonly [PictureSize, Buffer])[]
}

/** Nothing where no picture can be read from these bytes. Metadata (EXIF, GPS, XMP, profiles) is left behind. */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | undefined> {
  try {
    const base = await sharp(bytes, { limitInputPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longEdgeMax, height: longEdgeMax, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 1 })
      .toBuffer()
    const sized = (size: PictureSize) =>
      sharp(base)
        .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer()
    const [jpeg, ...webp] = await Promise.all([
      sharp(base).flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer(),
      ...pictureSizes.map(async (size) => [size, await sized(size)] as const),
    ])
    return { jpeg, webp }
  } catch {
    // sharp says in many words that it could not; for us it is one fact, and the caller keeps it.
    return undefined
  }
}
