/** SQL: a source of the sites of now, or (`past`) of all there ever were, also those that only imports rolled back spoke of. */
export const sitesOf = (past: boolean) =>
  past ? '(select * from water_site union all select * from water_site_gone)' : 'water_site'
