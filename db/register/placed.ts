import { newest } from './believed.ts'

const INTO_BODY = `s.downstream glob 'body:*'`

/**
 * Where steps of the chain meet a water body, as rows `upstream, downstream, kilometre, atMouth`: `steps` is a row source
 * of the first two. The kilometre is that of the outfall, section or source, or where the upstream body joins the other,
 * null where the register gives none on this very body; `atMouth` is whether a body is registered as flowing into it.
 */
export const placed = (steps: string, past = false) => `select upstream, downstream,
    iif(there, iif(kind = 'body', body ->> '$.intoKilometre', body ->> '$.kilometre'), null) as kilometre,
    there and kind = 'body' as atMouth
  from (select s.upstream, s.downstream, p.kind, p.body,
      ifnull('body:' || (p.body ->> iif(p.kind = 'body', '$.into', '$.body'))
        = iif(${INTO_BODY}, s.downstream, s.upstream), 0) as there
    from (select s.upstream, s.downstream,
        case when ${INTO_BODY} then s.upstream when s.upstream glob 'body:*' then s.downstream end as thing
      from ${steps} s) s
    left join entry p on p.kind = substr(s.thing, 1, instr(s.thing, ':') - 1)
      and p.id = substr(s.thing, instr(s.thing, ':') + 1) and ${newest('p', past)})`
