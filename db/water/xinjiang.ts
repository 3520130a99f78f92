/** The region, as the national feed names the province. */
export const XINJIANG = '新疆维吾尔自治区'

/** SQL: whether a site lies in Xinjiang: the feed says so, or the register gives it a place of ours. */
export const inXinjiang = (site: string) =>
  `(${site}.place is not null or ifnull(${site}.province, '') = '${XINJIANG}')`
