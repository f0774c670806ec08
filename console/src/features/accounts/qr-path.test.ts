// The path that draws a QR code.
import { pathOf } from './qr-path'

test('neighbours in a row are drawn in one stroke, rows and gaps apart', () => {
  const picture = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ]
  expect(pathOf(picture)).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
})
