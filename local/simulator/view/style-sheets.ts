// The mini-program's compiled styles in this document.

/** Adds all sheets, app first; answers how to take them out. */
export function addStyleSheets(sheets: Readonly<Record<string, string>>): () => void {
  const paths = Object.keys(sheets).sort((a, b) => Number(b === 'app') - Number(a === 'app'))
  const elements = paths.map((path) => {
    const style = document.createElement('style')
    style.dataset.wxss = path
    style.textContent = sheets[path] ?? ''
    return style
  })
  document.head.append(...elements)
  return () => {
    for (const style of elements) style.remove()
  }
}
