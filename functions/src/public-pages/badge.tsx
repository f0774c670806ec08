/** @jsxImportSource hono/jsx */
// A badge an organisation may put on its own site: how far it is open, and until when; no place in any row.
import { levelWords } from '@ngo2/shared/evidence/words'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { dayWords } from './tongue'
import type { PartProps, View } from './view'
import { pageWords, siteName } from './words'

const height = 28
/** Width of a wide character and of a narrow one at 13 pixels, and the room at each side of a text. */
const [widePx, narrowPx, roomPx] = [13, 7.4, 10]

export function badgeAnswer(view: View): Response {
  return new Response(String(<Badge view={view} />), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'public, max-age=3600',
    },
  })
}

function Badge({ view: { say, level, organisation } }: PartProps) {
  const mark = organisation.example ? `（${say(exampleWord)}）` : ''
  const name = `${say(siteName)}${mark}`
  const state = level.level === undefined ? say(pageWords.noLevel) : say(levelWords[level.level])
  const until = level.until === undefined ? '' : ` ${say(pageWords.until(dayWords(level.until)))}`
  const text = state + until
  const [left, right] = [widthOf(name), widthOf(text)]
  return (
    <svg
      xmlns='http://www.w3.org/2000/svg'
      width={left + right}
      height={height}
      viewBox={`0 0 ${left + right} ${height}`}
      role='img'
      aria-label={`${name} ${text}`}
    >
      <rect width={left + right} height={height} rx='6' fill='#1D4334' />
      <path d={`M${left} 0h${right - 6}q6 0 6 6v${height - 12}q0 6-6 6H${left}Z`} fill='#DEE8D9' />
      <g font-family='PingFang SC,Noto Sans CJK SC,Microsoft YaHei,sans-serif' font-size='13'>
        <text x={roomPx} y='19' fill='#FFFCF6'>
          {name}
        </text>
        <text x={left + roomPx} y='19' fill='#1D4334'>
          {text}
        </text>
      </g>
    </svg>
  )
}

/** A guess that leaves a little room: whoever shows the badge chooses the font. */
function widthOf(text: string): number {
  const characters = [...text].map((one) => (one.charCodeAt(0) > 0xff ? widePx : narrowPx))
  return Math.ceil(characters.reduce((sum, width) => sum + width, 2 * roomPx))
}
