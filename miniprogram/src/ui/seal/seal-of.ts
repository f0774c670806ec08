// Which character and which colour stand for a name.
const inks = ['green', 'ochre', 'teal', 'amber', 'dusk', 'bark'] as const

/** The first character of a name and a colour that is always the same for the same name. */
export function sealOf(name: string): { character: string; ink: (typeof inks)[number] } {
  const characters = [...name.trim()]
  const sum = characters.reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0)
  return { character: characters[0] ?? '·', ink: inks[sum % inks.length] ?? 'green' }
}
