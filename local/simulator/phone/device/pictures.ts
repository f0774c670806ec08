// Pictures a person can pick without a camera: three drawn here, any file of the computer besides.
import type { PickedFile } from '../../wx/files'

const scenes: readonly (readonly [sky: string, ground: string, mark: string])[] = [
  ['#cfe3ea', '#d9b98a', '#5f7f4f'],
  ['#f3d9b0', '#c79a62', '#7b4458'],
  ['#dfe7e2', '#b7a27c', '#33302a'],
]

/** Draws the bundled pictures, 1200×900, JPEG. */
export function bundledPictures(): Promise<readonly PickedFile[]> {
  return Promise.all(scenes.map(drawn))
}

/** A file of the computer as a picked picture. Rejects when the browser cannot read it. */
export async function pictureFromFile(file: File): Promise<PickedFile> {
  const bitmap = await createImageBitmap(file)
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    contentType: file.type,
    width: bitmap.width,
    height: bitmap.height,
  }
}

async function drawn(
  [sky, ground, mark]: readonly [string, string, string],
  index: number,
): Promise<PickedFile> {
  const [width, height] = [1200, 900]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('this browser draws no canvas')
  pen.fillStyle = sky
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = ground
  pen.beginPath()
  pen.moveTo(0, 560)
  pen.bezierCurveTo(300, 440 + index * 40, 700, 680, width, 520)
  pen.lineTo(width, height)
  pen.lineTo(0, height)
  pen.fill()
  pen.strokeStyle = mark
  pen.lineWidth = 9
  pen.lineCap = 'round'
  for (let twig = 0; twig < 9; twig += 1) {
    const lean = (twig - 4) * 46
    pen.beginPath()
    pen.moveTo(600, 640)
    pen.quadraticCurveTo(600 + lean / 2, 470, 600 + lean, 400 + Math.abs(lean) / 2)
    pen.stroke()
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), contentType: 'image/jpeg', width, height }
}
