// Reads `interface Wx` of miniprogram-api-typings with the TypeScript compiler; about a second, so the result is kept.
import ts from 'typescript'
import type { Kind, MemberSchema, OptionSchema, Schema } from './schema'

/** @param entry the typings' index.d.ts */
export function generateSchema(entry: string): Schema {
  const program = ts.createProgram([entry], {
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    lib: ['lib.es2020.d.ts'],
    types: [],
  })
  const checker = program.getTypeChecker()
  const schema: Record<string, MemberSchema> = {}
  for (const wx of program.getSourceFiles().flatMap((file) => interfacesNamedWx(file))) {
    for (const member of checker.getTypeAtLocation(wx).getProperties()) {
      schema[member.name] = memberSchema(checker, wx, checker.getTypeOfSymbolAtLocation(member, wx))
    }
  }
  return schema
}

function interfacesNamedWx(file: ts.SourceFile): ts.InterfaceDeclaration[] {
  const found: ts.InterfaceDeclaration[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') found.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function memberSchema(checker: ts.TypeChecker, at: ts.Node, type: ts.Type): MemberSchema {
  // The last overload is the plain one; those before it are the promise forms.
  const signature = type.getCallSignatures().at(-1)
  if (signature === undefined) return { isFunction: false }
  const parameter = signature.getParameters()[0]
  if (parameter === undefined) return { isFunction: true }
  const given = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, at))
  const options = given.getConstraint() ?? given
  const isOptionsObject =
    kindsOf(options).join() === 'object' &&
    options.getProperties().length > 0 &&
    !options.getStringIndexType()
  if (!isOptionsObject) return { isFunction: true }
  const declaration = parameter.valueDeclaration
  const optional =
    declaration !== undefined && ts.isParameter(declaration) && declaration.questionToken !== undefined
  const entries = options.getProperties().map((option): [string, OptionSchema] => {
    const optionType = checker.getTypeOfSymbolAtLocation(option, at)
    const literals = literalsOf(optionType)
    return [
      option.name,
      {
        required: !(option.flags & ts.SymbolFlags.Optional),
        kinds: kindsOf(optionType),
        ...(literals && { literals }),
      },
    ]
  })
  return { isFunction: true, options: Object.fromEntries(entries), optionsRequired: !optional }
}

function kindsOf(type: ts.Type): readonly Kind[] {
  const kinds = new Set<Kind>()
  const add = (part: ts.Type): void => {
    if (part.isUnion()) part.types.forEach(add)
    else if (part.flags & ts.TypeFlags.StringLike) kinds.add('string')
    else if (part.flags & ts.TypeFlags.NumberLike) kinds.add('number')
    else if (part.flags & ts.TypeFlags.BooleanLike) kinds.add('boolean')
    else if (part.flags & ts.TypeFlags.Undefined) return
    else if (part.getCallSignatures().length > 0) kinds.add('function')
    else if (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) kinds.add('object')
    else kinds.add('any')
  }
  add(type)
  return kinds.has('any') ? ['any'] : [...kinds]
}

function literalsOf(type: ts.Type): readonly string[] | undefined {
  if (!type.isUnion()) return undefined
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined))
  const strings = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  return strings.length > 0 && strings.length === parts.length ? strings : undefined
}
