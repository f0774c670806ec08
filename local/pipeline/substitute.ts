// Fills the `${names}` of a definition, as CloudFormation's DefinitionSubstitutions does.

/** The definition as JSON. Throws where a name has no value or the text is no JSON. */
export function substitute(asl: string, values: Readonly<Record<string, string>>): unknown {
  const filled = asl.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the state machine names \${${name}}, which has no value`)
    return value
  })
  return JSON.parse(filled)
}
