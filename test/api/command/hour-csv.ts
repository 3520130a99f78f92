const HEADER =
  'timepoint,stationcode,positionname,area,longitude,latitude,aqi,primarypollutant,so2,no2,co,o3,o3_8h,o3_8h_24h,pm10,pm2_5'

/** A made-up hour of the national archive with n stations; `shift` changes the values. */
export function hourCsv(time: string, n: number, shift = 0): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const values = [5 + (i % 7), 20 + (i % 11), '0.6', 60 + (i % 31), 60, 60, 80 + (i % 50) + shift, 30 + (i % 40)]
    return [time, `${9000 + i}T`, `测试${i}`, '乌鲁木齐市', 87.6, 43.8, 'NA', 'NA', ...values].join(',')
  })
  return `${[HEADER, ...rows].join('\n')}\n`
}
