import { type GraphQLSchema, Kind } from 'graphql'
import { Refusal } from '#content/refusal.ts'
import { fieldsOf, itemOf } from '../rest/item.ts'
import { ROUTES } from '../rest/routes.ts'
import { type Builder, type Context, type Item, newBuilder } from './builder.ts'
import { askIn, ConnectionMaker, type List } from './connection.ts'
import { LIST_NAMES, type ListName, mostOf } from './lists.ts'
import { type Ref, TypeMaker } from './types.ts'

const listOf = (name: ListName): List => ({ name, ask: ROUTES[name].ask, most: mostOf(name) })

const NODES = {
  Place: {
    list: 'places',
    key: 'place',
    load: (context: Context, id: string) => askIn(context, ROUTES.place.ask, { place: id }),
  },
  Station: {
    list: 'stations',
    key: 'station',
    load: async (context: Context, id: string) =>
      (await askIn<{ items: Item[] }>(context, ROUTES.stations.ask, { station: id })).items[0],
  },
  Import: {
    list: 'imports',
    key: 'import',
    load: (context: Context, id: string) => askIn(context, ROUTES.import.ask, { import: id }),
  },
} as const

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

type Nodes = Record<keyof typeof NODES, Ref>

function addNodes(builder: Builder, types: TypeMaker): Nodes {
  const add = (name: keyof typeof NODES) => {
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
    return ref
  }
  return { Place: add('Place'), Station: add('Station'), Import: add('Import') }
}

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
  for (const name of ['place', 'import', 'assess'] as const) {
    const { ask } = ROUTES[name]
    builder.queryField(name, t =>
      t.field({
        type: types.object(ask.output, name),
        description: ask.title,
        nullable: false,
        complexity: 5,
        args: types.args(t as never, fieldsOf(ask.input), 'Assess'),
        resolve: (_: unknown, args: object, context: Context) => askIn<Item>(context, ask, withoutNulls(args)),
      } as never),
    )
  }
}

const withoutNulls = (args: object) => Object.fromEntries(Object.entries(args).filter(([, value]) => value != null))

function addRelations(builder: Builder, types: TypeMaker, connections: ConnectionMaker, nodes: Nodes): void {
  const latestType = types.object(itemOf(ROUTES.latest.ask.output).item, 'Latest')
  const ofPlace = { place: (place: Item) => place['place'], station: () => null }
  const ofStation = { station: (station: Item) => station['station'], place: () => null }
  builder.objectFields(nodes.Place, t => ({
    children: connections.field(t as never, listOf('places'), { parent: place => place['place'] }),
    stations: connections.field(t as never, listOf('stations'), ofPlace),
    hours: connections.field(t as never, listOf('hours'), ofPlace),
    days: connections.field(t as never, listOf('days'), ofPlace),
    periods: connections.field(t as never, listOf('periods'), ofPlace),
    latest: t.field({
      type: latestType,
      nullable: true,
      complexity: 5,
      description: 'The newest hour of the place, null when there is none',
      resolve: latestOfPlace,
    }),
  }))
  builder.objectFields(nodes.Station, t => ({
    hours: connections.field(t as never, listOf('hours'), ofStation),
    days: connections.field(t as never, listOf('days'), ofStation),
    periods: connections.field(t as never, listOf('periods'), ofStation),
    latest: t.field({
      type: latestType,
      nullable: true,
      complexity: 5,
      description: 'The newest hour of the station',
      resolve: latestOfStation,
    }),
  }))
}

/** The newest hours of all places are asked once a query. */
async function latestOfPlace(place: Item, _args: object, context: Context): Promise<Item | null> {
  const { items } = await askIn<{ items: Item[] }>(context, ROUTES.latest.ask, { of: 'places' })
  return items.find(item => item['site'] === place['place']) ?? null
}

async function latestOfStation(station: Item, _args: object, context: Context): Promise<Item | null> {
  const { station: site, to, name, place, longitude, latitude } = station
  const { items } = await askIn<{ items: Item[] }>(context, ROUTES.hours.ask, { station: site, from: to, to })
  return items[0] ? { site, name, place, longitude, latitude, ...items[0] } : null
}
