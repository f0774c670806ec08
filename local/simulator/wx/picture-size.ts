// Width and height of a PNG or JPEG, read from its first bytes.

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels, or undefined when the bytes are neither. */
export function sizeOfPicture(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return sizeOfJpeg(view)
  return undefined
}

// A JPEG is a row of segments; the first "start of frame" holds the size.
function sizeOfJpeg(view: DataView): Size | undefined {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
