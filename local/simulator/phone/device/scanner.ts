// Reads a QR code out of a picture.
import jsQR from 'jsqr'

/** The text in the code, or undefined when none is recognised. Rejects when the file is not a picture. */
export async function readCode(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('this browser draws no canvas')
  pen.drawImage(bitmap, 0, 0)
  const { data, width, height } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
  return jsQR(data, width, height)?.data
}
