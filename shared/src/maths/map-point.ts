// Coordinates as WeChat's map wants them: GCJ-02, computed once from the WGS-84 that field devices give.
import gcoord from 'gcoord'

export interface Point {
  /** Degrees east. */
  readonly longitude: number
  /** Degrees north. */
  readonly latitude: number
}

/** WGS-84 to GCJ-02, degrees, six decimals (about 0.1 m). */
export function toMapPoint({ longitude, latitude }: Point): Point {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
  return { longitude: round(east), latitude: round(north) }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
