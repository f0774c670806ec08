// A text as a QR picture: always dark on light, because not every scanner reads it the other way.
import { useMemo } from 'react'
import { encode } from 'uqr'
import { pathOf } from './qr-path'
import styles from './sign-in.module.css'

export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 3 })
    return { size: code.size, path: pathOf(code.data) }
  }, [text])
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role='img' aria-label={label}>
      <path d={path} shapeRendering='crispEdges' />
    </svg>
  )
}
