// WeChat's screen units in CSS, rewritten to custom properties that the phone's screen sets.

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))'],
  [/(-?\d*\.?\d+)vw\b/g, 'calc($1 * var(--vw))'],
  [/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--vh))'],
  [/\b(?:env|constant)\(\s*safe-area-inset-(top|bottom|left|right)\s*(?:,[^)]*)?\)/g, 'var(--safe-$1)'],
]

/** A CSS value with rpx, vw, vh and the safe area measured on the phone's screen, not on the browser's window. */
export function onPhoneScreen(css: string): string {
  return rewrites.reduce((text, [from, to]) => text.replace(from, to), css)
}
