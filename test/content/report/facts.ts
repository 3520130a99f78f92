import { Facts } from '#content/report/facts.ts'

/** An invented report. */
export const FACTS: Facts = Facts.parse({
  ...{ category: 'air.smoke', text: '烟囱夜里冒黑烟', place: 'urumqi', landmark: '模拟公司北门' },
  ...{ longitude: null, latitude: null, happened: '昨天夜里', facility: null, case: null, outfall: null },
  language: 'zh',
})
