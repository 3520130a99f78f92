import { type GraphQLSchema, Kind } from 'graphql'
import { Refusal } from '#content/refusal.ts'
import { fieldsOf, itemOf } from '../rest/item.ts'
import { ROUTES } from '../rest/routes.ts'
import { type Builder, type Context, type Item, newBuilder } from './builder.ts'
import { askIn, ConnectionMaker, costOf, type List } from './connection.ts'
import { LIST_NAMES, type ListName, mostOf } from './lists.ts'
import { capital, type Ref, TypeMaker } from './types.ts'
import { FILES_OF, LISTS_OF, NODES, type NodeName, ONES_OF } from './ways.ts'

const listOf = (name: ListName): List => ({ name, ask: ROUTES[name].ask, most: mostOf(name) })

/** The schema of the read-only GraphQL door: the shapes and asks of REST, and the ways from one thing to another. */
export function graphqlSchema(): GraphQLSchema {
  const builder = newBuilder()
  builder.scalarType('Decimal', {
    description: 'A number, or its decimal text to keep it exact',
    serialize: value => value as number | string,
    parseValue: readDecimal,
    parseLiteral: node =>
      readDecimal(node.kind === Kind.STRING ? node.value : 'value' in node ? Number(node.value) : Number.NaN),
  })
  const types = new TypeMaker(builder)
  const connections = new ConnectionMaker(builder, types)
  const nodes = addNodes(builder, types)
  addQueries(builder, types, connections)
  addRelations(builder, types, connections, nodes)
  return builder.toSchema()
}

function readDecimal(value: unknown): number | string {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value
  throw new Refusal('invalid', `Cannot read ${JSON.stringify(value)}: expected a number or its decimal text`)
}

type Nodes = Record<NodeName, Ref>

function addNodes(builder: Builder, types: TypeMaker): Nodes {
  const add = (name: NodeName): [NodeName, Ref] => {
    const { list, key, load } = NODES[name]
    const ref = builder.objectRef<Item>(name)
    const { item } = itemOf(ROUTES[list].ask.output)
    types.claim(name, ref)
    builder.node(ref, {
      id: { resolve: (node: Item) => String(node[key]) },
      loadOne: async (id: string, context: Context) => (await load(context, id)) as Item,
      ...(item.description === undefined ? {} : { description: item.description }),
      fields: (t: never) => types.fields(t, fieldsOf(item), name) as never,
    } as never)
    return [name, ref]
  }
  return Object.fromEntries((Object.keys(NODES) as NodeName[]).map(add)) as Nodes
}

/** Asks that answer with one thing. */
const ITEMS = [
  'place',
  'import',
  'assess',
  'section',
  'outfall',
  'waterBody',
  'chain',
  'assessWater',
  'facility',
  'enforcementCase',
  'verifyDraw',
  'publicReport',
] as const

function addQueries(builder: Builder, types: TypeMaker, connections: ConnectionMaker): void {
  builder.queryType({
    fields: t => ({
      generation: t.int({
        nullable: false,
        description: 'Generation of the data',
        resolve: (_, _args, { ctx }) => ctx.generation,
      }),
      ...Object.fromEntries(LIST_NAMES.map(name => [name, connections.field(t as never, listOf(name))])),
    }),
  })
  for (const name of ITEMS) {
    const { ask } = ROUTES[name]
    builder.queryField(name, t =>
      t.field({
        type: types.object(ask.output, name),
        description: ask.title,
        nullable: false,
        complexity: ({ asOf }: { asOf?: string | null }) => costOf(name, asOf),
        args: types.args(t as never, fieldsOf(ask.input), capital(name)),
        resolve: (_: unknown, args: object, context: Context) => askIn<Item>(context, ask, withoutNulls(args)),
      } as never),
    )
  }
}

const withoutNulls = (args: object) => Object.fromEntries(Object.entries(args).filter(([, value]) => value != null))

function addRelations(builder: Builder, types: TypeMaker, connections: ConnectionMaker, nodes: Nodes): void {
  const files = Object.entries(FILES_OF).map(([name, route]) => [name, types.object(ROUTES[route].ask.output, route)])
  for (const [name, ref] of [...Object.entries(nodes), ...files] as [NodeName, Ref][]) {
    builder.objectFields(ref, t => {
      const lists = Object.entries(LISTS_OF[name] ?? {}).map(([field, { list, decided }]) => [
        field,
        connections.field(t as never, listOf(list), decided),
      ])
      const ones = Object.entries(ONES_OF[name] ?? {}).map(([field, { of, description, find }]) => {
        const type = types.object(itemOf(ROUTES[of].ask.output).item, of)
        const resolve = (parent: Item, _args: object, context: Context) => find(parent, context)
        return [field, t.field({ type, nullable: true, complexity: costOf(of), description, resolve } as never)]
      })
      return Object.fromEntries([...lists, ...ones])
    })
  }
}
