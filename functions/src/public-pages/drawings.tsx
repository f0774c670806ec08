/** @jsxImportSource hono/jsx */
// The drawings of the open web's pages, inside the page: the mark, the dunes, and the four stages.
import type { Level } from '@ngo2/shared/evidence/level'

/** Fountain of twigs over a dune, low sun. */
export function Mark() {
  return (
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 120' aria-hidden='true'>
      <path fill='#1D4334' d='M0 0h120v120H0z' />
      <circle cx='88' cy='36' r='10' fill='#EBC27A' />
      <path d='M0 92Q30 74 62 84T120 82V120H0Z' fill='#DDC79C' />
      <path
        fill='none'
        stroke='#F5EFE3'
        stroke-linecap='round'
        stroke-width='4'
        d='M56 94Q55 56 56 24M56 92Q52 56 37 33M56 92Q60 58 71 38M56 94Q46 64 22 54M56 94Q66 68 86 60M56 95Q42 78 20 79M56 95Q70 80 88 82'
      />
    </svg>
  )
}

export function Dunes() {
  return (
    <svg viewBox='0 0 1200 84' preserveAspectRatio='none' aria-hidden='true'>
      <path d='M0 46C120 16 240 16 380 34S640 52 780 30 1040 2 1200 22V84H0Z' fill='#E8D2A8' />
      <path d='M0 64C200 40 380 40 560 58S900 66 1020 50 1140 40 1200 44V84H0Z' fill='#D9BC86' />
    </svg>
  )
}

const plants: Record<Level, { readonly ring: string; readonly path: string }> = {
  seed: {
    ring: '#B9975A',
    path: 'M24 24c5 2 6.5 6 4.5 9.5-4.5 1-8-1-8.5-4.5-.3-2.5 1.5-4.5 4-5Z',
  },
  seedling: { ring: '#7FA372', path: 'M24 34V20M24 26Q19 24 17 19M24 23Q29 21 31 16' },
  shrub: {
    ring: '#4F7F57',
    path: 'M24 34V10M24 34Q21.6 18.2 15.4 13.4M24 34Q26.4 18.2 32.6 13.4M24 34Q19.2 22 9.6 20.6M24 34Q28.8 22 38.4 20.6M24 34Q16.8 26.8 8.2 29.2M24 34Q31.2 26.8 39.8 29.2',
  },
  grove: {
    ring: '#2A5A45',
    path: 'M15 34V14M15 34Q13 22 8 18M15 34Q17 22 22 18M33 34V14M33 34Q31 22 26 18M33 34Q35 22 40 18M24 37V22M24 37Q22 28 17 26M24 37Q26 28 31 26',
  },
}

/** One circle of sand in which the plant grows: a stage, not a grade. */
export function Stage({ level }: { level: Level }) {
  const { ring, path } = plants[level]
  return (
    <svg viewBox='0 0 48 48' aria-hidden='true'>
      <circle cx='24' cy='24' r='22.5' fill='#FFFCF6' stroke={ring} stroke-width='1.6' />
      <path d='M3.5 31Q14 26 24 29T44.5 31A22 22 0 0 1 3.5 31Z' fill='#E4D0A6' />
      <path
        d={path}
        fill={level === 'seed' ? '#8A6A3E' : 'none'}
        stroke={level === 'seed' ? 'none' : '#3E6E4C'}
        stroke-width='1.7'
        stroke-linecap='round'
      />
    </svg>
  )
}
