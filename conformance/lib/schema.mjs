// The contract, and the connections it has.
import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql'

/** Where the contract is. */
export const file = new URL('../../schema.graphqls', import.meta.url)

/** The text of the contract. */
export const text = readFileSync(file, 'utf8')

/** The contract as a schema. */
export const schema = buildSchema(text)

/** The types that can be fetched by id. */
export const nodeTypes = schema.getPossibleTypes(schema.getType('Node')).map((type) => type.name)

/** Every field that answers a connection, with the type that has it. */
export const connections = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter((type) => !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => {
        const connection = getNamedType(field.type)
        const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg]))
        return {
          name: `${type.name}.${field.name}`,
          parent: type.name,
          field: field.name,
          type: field.type,
          isRoot: type === schema.getQueryType(),
          args,
          required: field.args.filter(isRequiredArgument),
          goesBack: 'last' in args && 'before' in args,
          counts: 'totalCount' in connection.getFields(),
        }
      }),
  )
