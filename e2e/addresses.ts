// Where run.ts started everything.

function addressed(name: string): string {
  const address = process.env[name]
  if (address === undefined) throw new Error(`${name} is not set: journeys are started by npm run e2e`)
  return address
}

export const addresses = {
  phone: addressed('PHONE_URL'),
  console: addressed('CONSOLE_URL'),
  api: addressed('API_URL'),
  schedule: addressed('SCHEDULE_URL'),
}

/** Ids of the demo world, the best known organisation first. */
export const world = JSON.parse(addressed('WORLD')) as { organisationIds: string[]; plotIds: string[] }
