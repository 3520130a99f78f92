/** What is known of reporter `i`, each value found nowhere else: what they type of themselves, and what their way of asking tells. */
export type Canary = {
  identity: { name: string; phone: string; email: string; address: string; contact: string }
  network: {
    'x-forwarded-for': string
    'x-real-ip': string
    forwarded: string
    'user-agent': string
    cookie: string
    referer: string
    'accept-language': string
    'x-request-id': string
  }
  /** Where the connection comes from. */
  localAddress: string
  lens: string
  file: string
  query: string
  facts: { text: string; landmark: string; happened: string }
  message: string
  /** Persons that the text names in a known form. */
  named: string[]
}

const HAN = '模拟甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒'
/** Two characters for a number, so that a name of three is no other's. */
const pair = (i: number) => `${HAN[2 + (i % 30)]}${HAN[2 + (Math.floor(i / 30) % 30)]}`
const two = (i: number) => String(i).padStart(2, '0')
const four = (i: number) => String(i).padStart(4, '0')

const FAMILIES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'
const GIVEN = ['建国', '秀英', '海峰', '永强', '志刚', '晓燕', '文斌', '丽华', '国庆', '玉兰'] as const
const LATER = ['军', '梅', '磊', '静', '涛'] as const

/** A full name that one of a thousand reports alone names. */
const personAt = (i: number): string =>
  `${FAMILIES[i % 20]}${GIVEN[Math.floor(i / 20) % 10]?.[0]}${LATER[Math.floor(i / 200) % 5]}`

export function canaryAt(i: number): Canary {
  const [high, low] = [Math.floor(i / 250), 1 + (i % 250)]
  const named = {
    person: personAt(i),
    phone: `1380996${four(i)}`,
    id: `6501021980${two(1 + (i % 12))}${two(1 + (i % 28))}${four(i)}`,
    mail: `witness${i}@named.example`,
    home: `模拟${pair(i)}小区${1 + (i % 90)}号楼${1 + (i % 5)}单元${101 + i}室`,
    plate: `新A${'DFGHJ'[i % 5]}${four(i)}`,
  }
  return {
    identity: {
      name: `金丝雀${pair(i)}${i}号`,
      phone: `+86 199-0000-${four(i)}`,
      email: `canary${i}@sender.example`,
      address: `鸟巷${i}弄${pair(i)}楼`,
      contact: `wechat-canary-${i}`,
    },
    network: {
      'x-forwarded-for': `198.18.${high}.${low}`,
      'x-real-ip': `198.19.${high}.${low}`,
      forwarded: `for="[2001:db8:77:${high}::${low}]"`,
      'user-agent': `CanaryAgent/7.${i} (seat ${four(i)})`,
      cookie: `who=canary-cookie-${i}`,
      referer: `https://from${i}.canary.example/page`,
      'accept-language': `ug-x-canary${i}`,
      'x-request-id': `canary-request-${i}`,
    },
    localAddress: `127.77.${high}.${low}`,
    lens: `CANARY-LENS-${i}-END`,
    file: `canary-file-${i}.jpg`,
    query: `canary-query-${i}`,
    facts: {
      text: `模拟：第${i}号烟囱事实夜里冒黑烟，举报人${named.person}（电话：${named.phone}，身份证号${named.id}）看见${named.plate}倾倒，现住${named.home}，邮箱${named.mail}。`,
      landmark: `北门事实${four(i)}处，联系人：${named.person}`,
      happened: `昨夜事实${four(i)}时`,
    },
    message: `补充事实${four(i)}：还在排`,
    named: Object.values(named),
  }
}

/** What nobody may find anywhere: who reports, and the way by which the report came. */
export const secretsOf = ({ identity, network, localAddress, lens, file, query }: Canary): string[] => [
  ...Object.values(identity),
  ...Object.values(network),
  ...(network.forwarded.match(/2001[^\]]+/g) ?? []),
  ...[localAddress, lens, file, query],
]

/** What may stand in the database of reports and nowhere else. */
export const factsOf = ({ facts, message }: Canary): string[] => [facts.text, facts.landmark, facts.happened, message]
