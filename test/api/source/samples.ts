import { basename } from 'node:path'
import { openText } from '#api/source/open-text.ts'
import type { Input, Source } from '#api/source/source.ts'
import { recognise } from '#api/source/sources.ts'
import { textInput } from '#api/source/text-input.ts'
import type { Push } from '#content/air/push.ts'
import { writeFrame } from '#content/enforcement/hj212/acknowledgement.ts'
import type { ResultPush } from '#content/enforcement/monitoring/push.ts'
import type { EntryPush } from '#content/register/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { WaterPush } from '#content/water/push.ts'
import { shared } from '#test/shared.ts'

/** Recorded inputs by source. `small`: short enough to be cut into single characters. */
export const SAMPLES = [
  { source: 'cnemc-hour', path: 'air/cnemc-hourly-2026/nationwide/2026-04-19/2026-04-19T05.csv', pushes: 1601 },
  { source: 'cnemc-hour', path: 'air/cnemc-hourly-2026/xinjiang/xinjiang_2026-02.csv.gz', pushes: 2600 },
  { source: 'cnemc-live', path: 'air/cnemc-live-2017-2018/2017-07-07-16.json', pushes: 1495 },
  { source: 'cnemc-live', path: 'air/cnemc-live-2017-2018/201707071644_data.xml', pushes: 1495 },
  { source: 'quotsoft', path: 'air/quotsoft-sites/china_sites_20140604.csv', pushes: 945 * 24 },
  { source: 'pm25in', path: 'air/pm25in-2020/乌鲁木齐.csv', pushes: 760 },
  { source: 'pm25in', path: 'air/pm25in-2020/2020041019.csv', pushes: 293 },
  { source: 'provincial', path: 'air/zjemc-provincial/2026-07-24T06.csv', pushes: 118 },
] as const

export const sharedData = (path: string): string | null => shared(`data/${path}`)

/** Names and units of the national water feed. */
export const FEED_HEADS = [
  ...[['水温', '℃'] as const, ['pH', '无量纲'] as const, ['溶解氧', 'mg/L'] as const, ['电导率', 'μS/cm'] as const],
  ...[
    ['浊度', 'NTU'] as const,
    ['高锰酸盐指数', 'mg/L'] as const,
    ['氨氮', 'mg/L'] as const,
    ['总磷', 'mg/L'] as const,
  ],
  ...[['总氮', 'mg/L'] as const, ['叶绿素α', 'mg/L'] as const, ['藻密度', 'cells/L'] as const],
]
const DASHES = new Array<string>(10).fill('--')
/** A cell of the served form. */
export const served = (raw: string, shown = raw): string => `<span title='原始值：${raw}'>${shown}</span>`

/** Small texts in the form of each source, as it sends them. */
export const SMALL: readonly { source: string; file: string; text: string; pushes: number }[] = [
  {
    source: 'cnemc-hour',
    file: 'hour.csv',
    pushes: 3,
    text: [
      'timepoint,stationcode,longitude,latitude,area,positionname,primarypollutant,aqi,pm10,pm2_5,o3,no2,so2,co',
      '2026-04-19T0500,2568A,102.2503,31.8896,阿坝藏族羌族自治州,马师校,,15,9,8,46,6,5,0.2',
      '2026-04-19T0500,2695A,80.2899,41.1684,阿克苏地区,电视台,"颗粒物(PM10),细颗粒物(PM2.5)",500,1788,697,88,2,2,0.7',
      '2026-04-19T0500,1957A,86.1528,41.7511,巴音郭楞蒙古自治州,孔雀公园,颗粒物(PM10),60,70,20,NA,2,/,/',
    ].join('\n'),
  },
  {
    source: 'cnemc-live',
    file: 'live.json',
    pushes: 2,
    text: `[{"TimePoint":"2026-10-09T18:00:00","StationCode":"2710A","PositionName":"博物馆","Area":"阿勒泰地区","Latitude":"47.9","Longitude":"88.1","AQI":"36","PrimaryPollutant":"—","CO":"0.4","NO2":"9","O3":"71","O3_24h":"90","O3_8h":"80","O3_8h_24h":"70","PM10":"36","PM10_24h":"30","PM2_5":"12","SO2":"NA","IsPublish":false},
{"TimePoint":"/Date(1791540000000)/","StationCode":"2708A","PositionName":"市站","Area":"阿勒泰地区","Latitude":47.8515,"Longitude":88.1266,"AQI":"—","PrimaryPollutant":null,"CO":null,"NO2":"","O3":"/","O3_24h":"12","PM10":"—","PM2_5":"NA","SO2":"3"}]`,
  },
  {
    source: 'cnemc-live',
    file: 'live.xml',
    pushes: 1,
    text: `<R xmlns:b="x"><b:TotalCount>1</b:TotalCount>
 <b:AQIDataPublishLive>
  <b:AQI>55</b:AQI><b:Area>北京市</b:Area><b:CO>0.8</b:CO><b:Latitude>39.8673</b:Latitude><b:Longitude>116.366</b:Longitude>
  <b:NO2>13</b:NO2><b:O3>164</b:O3><b:O3_24h>150</b:O3_24h><b:PM10>&mdash;</b:PM10><b:PM2_5>34</b:PM2_5>
  <b:PositionName>万寿西宫 &amp; 西</b:PositionName><b:PrimaryPollutant>臭氧1小时</b:PrimaryPollutant><b:SO2>1</b:SO2>
  <b:StationCode>1001A</b:StationCode><b:TimePoint>2017-07-07T16:00:00</b:TimePoint>
 </b:AQIDataPublishLive>
</R>`,
  },
  {
    source: 'quotsoft',
    file: 'china_sites_20140604.csv',
    pushes: 4,
    text: [
      'date,hour,type,1013A,1441A,1441A',
      ...['AQI,73,50,50', 'PM2.5,47,9,9', 'PM10,95,,', 'SO2,55,4,4', 'NO2,,8,8', 'O3,95,9,9', 'CO,2.455,0.4,0.4'].map(
        row => `20140604,0,${row}`,
      ),
      ...['AQI,79,50,50', 'PM2.5,58,9,9', 'PM10,95,,', 'SO2,0,4,5', 'NO2,1,8,8', 'O3,8,9,9', 'CO,0,0.4,0.4'].map(
        row => `20140604,1,${row}`,
      ),
      '',
    ].join('\r\n'),
  },
  {
    source: 'pm25in',
    file: '乌鲁木齐.csv',
    pushes: 2,
    text: [
      'Date,Hour,WatchPoint,AQI,Level,PrimaryPollution,PM2.5,PM10,CO,NO2,O3_1h,O3_8h,SO2',
      '20200402,08,监测站,110,轻度污染,"\n     颗粒物(PM10)\n   \n 细颗粒物(PM2.5)\n",83,170,0.6,15,90,93,7',
      '20200402,08,收费所,NaN,,NaN,-,NaN,,5,86,84,7',
      '20200402,08,收费所,NaN,,NaN,-,NaN,,5,86,84,7',
      '',
    ].join('\n'),
  },
  {
    source: 'provincial',
    file: 'zj.csv',
    pushes: 2,
    text: [
      ',O3,latitude,SYWRW,NO2,SO2,sitename,AQI,longitude,PM25,CO,sitecode,districtname,PM10,time',
      '0,17,30.5974,--,13,4,安吉城东,20,119.6953,13,0.3,330523002,湖州市,20,2026-07-24 06:00:00',
      '1,11,28.5839,PM₁₀,--,7,遂昌中学,55,119.2656,9,0.6,331123002,丽水市,60,2026-07-24 06:00:00',
    ].join('\n'),
  },
  {
    source: 'operator',
    file: 'hours.json',
    pushes: 2,
    text: JSON.stringify({
      station: 'XJ-001',
      name: '厂界东',
      hours: [
        { hour: '2026-04-19T05:00:00+08:00', so2: 3.5, no2: null, co: 0.255, o3: 88, pm10: 13251, pm25: 697 },
        { hour: '2026-04-19T06:00:00+08:00', so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0 },
      ],
    }),
  },
  {
    source: 'cnemc-water',
    file: 'water_info.csv',
    pushes: 3,
    text: [
      `省份,流域,断面名称,监测时间,水质类别,${FEED_HEADS.map(([name, unit]) => `${name}(${unit})`).join(',')}`,
      '新疆维吾尔自治区,西北诸河,龙口,02-04 10:00,Ⅱ,5.5,8.24,12.95,490.7,5.6,0.39,0.002,0.004,1.72,0.009,4465508',
      '甘肃省,黄河流域,龙口,02-04 08:00,劣Ⅴ,5.2,4.03,9.95,--,70.1,/,0.006,--,NA,--,--',
      '甘肃省,黄河流域,桥头,02-04 08:00,--,--,--,--,--,--,--,--,--,--,--,--',
    ].join('\n'),
  },
  {
    source: 'cnemc-water',
    file: 'water_quality.csv',
    pushes: 2,
    text: [
      `省份,流域,断面名称,监测时间,水质类别,${FEED_HEADS.map(([name, unit]) => `${name}<br/><span class='unit'>(${unit})</span>`).join(',')}`,
      `新疆维吾尔自治区,西北诸河,龙口,02-25 09:00,2,${['8.35', '7.908', '9.719', '477.83'].map((raw, i) => served(raw, ['8.4', '7.91', '9.72', '477.8'][i])).join(',')},--,--,${served('0.0073', '0.007')},${served('0.0004', '0.0004')},--,${served('0.0123', '0.012')},--`,
      `新疆维吾尔自治区,西北诸河,桥头,02-25 08:00,-1,--,--,--,--,--,--,--,--,<span data-toggle='tooltip' title='当天质控不合格'>--</span>,--,--`,
    ].join('\r\n'),
  },
  {
    source: 'cnemc-water',
    file: 'served.json',
    pushes: 2,
    text: JSON.stringify({
      ...{ result: 1, total: 1, records: 2 },
      thead: [
        ...['省份', '流域', '断面名称', '监测时间', '水质类别'],
        ...FEED_HEADS.map(([name, unit]) => `${name}<br/><span class='unit'>(${unit})</span>`),
        '站点情况',
      ],
      tbody: [
        [
          '甘肃省',
          '黄河流域',
          "<span title='黄河'>龙口</span>",
          '02-25 09:00',
          6,
          served('23.88', '23.9'),
          ...DASHES,
          '正常',
        ],
        ['甘肃省', '黄河流域', '桥头', '02-25 08:00', 7, '--', ...DASHES, null],
      ],
    }),
  },
  {
    source: 'water-samples',
    file: 'samples.csv',
    pushes: 3,
    text: [
      'site,province,watershed,section,date,ph,溶解氧(mg/L),codmn,氨氮,cr6,甲醛,苯(mg/L),laboratory,analysis',
      'section:demo-section,,,,2026-03-05,8.1,9.2,2.4,<0.025,0.004L,<0.05,0.001,模拟监测站,HJ 535-2009',
      'source:demo-source,,,,2026-03-05 10:30,7.9,8.8,/,0.1,,,,,',
      ',新疆维吾尔自治区,西北诸河,龙口,2026/3/6,7.9,8.8,1.9,0.1,,,,模拟监测站,',
    ].join('\n'),
  },
  {
    source: 'key-polluters',
    file: 'enterprises.json',
    pushes: 1,
    text: JSON.stringify([
      {
        ...{
          序号: '1',
          企业名称: '模拟化工有限公司',
          市: '银川',
          lng: '106.3166667',
          lat: '38.465',
          许可证: '',
          行业: '医药制造业',
        },
        ...{ 代码: '91650100000000001Q', 风险: '1', level: '2' },
      },
      {
        序号: '2',
        企业名称: '模拟纸业有限公司',
        lng: '105.2',
        lat: '37.5',
        代码: '91650100000000001Q( )',
        行业: '造纸业',
      },
    ]),
  },
  {
    source: 'key-polluters',
    file: 'outlet_trends.json',
    pushes: 2,
    text: JSON.stringify([
      {
        enterpriseName: '模拟化工有限公司',
        outlets: [
          {
            outletName: '总排口',
            pollutants: [{ pollutantName: '总磷', exceed: 0, unit: 'mg/L', trend: 'increasing' }],
          },
          { outletName: '烟囱', pollutants: [{ pollutantName: '烟尘', exceed: 1, unit: 'mg/m3', median: 7.25 }] },
          { outletName: '噪声点', pollutants: [] },
        ],
      },
    ]),
  },
  {
    source: 'madep',
    file: 'actions.csv',
    pushes: 2,
    text: [
      'Year,Date,Text,order_consent order,law_npdes,Fine,municipality',
      `2004,12/9/04,"DEP issued a $46,702.50 Penalty to Demo Works.
The order is invented.",False,True,46702.5,"['Demo']"`,
      '2004,1/2/04,DEP entered into a Consent Order with Demo Town.,True,False,,[]',
    ].join('\n'),
  },
  {
    source: 'penalty-sheet',
    file: 'penalties.csv',
    pushes: 2,
    text: [
      '处罚文书号,行政相对人名称,类别,统一社会信用代码,违法事实,罚款金额（万元）,处罚决定日期,处罚机关',
      '模环罚〔2024〕1号,模拟化工有限公司,法人及非法人组织,91650100000000001Q,模拟违法事实,12.5,2024年3月1日,模拟市生态环境局',
      '模环罚〔2024〕2号,模拟乙,自然人,,"模拟乙,倾倒",abc,2024/3/1,模拟市生态环境局',
    ].join('\n'),
  },
  {
    source: 'monitoring-results',
    file: 'results.csv',
    pushes: 3,
    text: [
      'facility,outlet,at,averaging,origin,pollutant,value,unit,mark,agency',
      'demo-facility,DW001,2026-03-05 10:00,hour,auto,COD,38.50,mg/L,N,',
      'demo-facility,DW001,2026-03-05 10:00,hour,auto,氨氮,,mg/L,F,',
      'demo-facility,DW001,2026-03-05,day,agency,pH,7.2,无量纲,,demo-agency',
      'demo-facility,DA001,2026-03,month,self,二氧化硫,3L,mg/m³,,',
    ].join('\n'),
  },
  {
    source: 'hj212',
    file: 'packets.txt',
    pushes: 2,
    text: [
      writeFrame(
        'QN=20260305110005000;ST=32;CN=2061;PW=123456;MN=DEMO1;Flag=5;CP=&&DataTime=20260305100000;w01018-Avg=38.5,w01018-Flag=N;w21003-Flag=F&&',
      ),
      writeFrame(
        'QN=20260306000005000;ST=31;CN=2031;PW=123456;MN=DEMO2;Flag=9;CP=&&DataTime=20260305000000;a21026-Avg=10,a21026-ZsAvg=12.0,a21026-Flag=N&&',
      ),
      writeFrame(
        'QN=20260306000006000;ST=31;CN=2011;PW=123456;MN=DEMO2;Flag=9;CP=&&DataTime=20260306000000;a21026-Rtd=10,a21026-Flag=N&&',
      ),
    ].join(''),
  },
  {
    source: 'register-entries',
    file: 'pipes.csv',
    pushes: 2,
    text: [
      'pipe,names.zh,names.ug,names.kk,names.en,place,from,to,simulated',
      'demo-1,模拟一号管,,,,urumqi,2026-01-01,,true',
      'demo-2,模拟二号管,,,Pipe 2,,2026-02-01,2026-12-31,true',
    ].join('\n'),
  },
]

export async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield text.slice(at, at + size)
    at += size
  }
}

/** Station-hours, samples of water, entries of a register or results: whatever the source has. */
export type Read = {
  pushes: Push[]
  samples: WaterPush[]
  entries: EntryPush[]
  results: ResultPush[]
  rejects: Reject[]
  read: number
}

export const recordsOf = ({
  pushes,
  samples,
  entries,
  results,
}: Read): (Push | WaterPush | EntryPush | ResultPush)[] => [...pushes, ...samples, ...entries, ...results]

/** Reads an input, or decoded text. */
export async function readAll(
  source: Source,
  from: Input | AsyncIterable<string>,
  file: string,
  receivedAt = RECEIVED_AT,
): Promise<Read> {
  const input = 'kind' in from ? from : await inputOf(from, file)
  const all: Read = { pushes: [], samples: [], entries: [], results: [], rejects: [], read: 0 }
  for await (const batch of source.parse(input, { file, receivedAt })) {
    if ('pushes' in batch) all.pushes.push(...batch.pushes)
    if ('samples' in batch) all.samples.push(...batch.samples)
    if ('entries' in batch) all.entries.push(...batch.entries)
    if ('results' in batch) all.results.push(...batch.results)
    all.rejects.push(...batch.rejects)
    all.read += batch.read
  }
  return all
}

/** Text as the import opens it: with the head that tells its form. */
async function inputOf(pieces: AsyncIterable<string>, file: string): Promise<Input> {
  const all: string[] = []
  for await (const piece of pieces) all.push(piece)
  const again = async function* () {
    yield* all
  }
  return textInput(again(), all.join('').slice(0, 65_536), file)
}

const RECEIVED_AT = 1_790_000_000

/** Opens, recognises and reads a file as the import does. */
export async function readFileAs(path: string, name?: string): Promise<Read & { source: string; sha256: string }> {
  const file = basename(path)
  const opened = await openText(path, { file })
  try {
    const source = recognise({ file, head: opened.head }, name)
    return { source: source.name, ...(await readAll(source, opened, file)), sha256: await opened.sha256() }
  } finally {
    await opened.close()
  }
}
