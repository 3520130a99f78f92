import { PermitLimit } from '#content/enforcement/answers.ts'
import { byText } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Limits of permits and how often each pollutant must be monitored, by permit, outlet and pollutant. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const permitLimits = registerList({
  list: 'permitLimits',
  kind: 'limit',
  title: 'Limits and required monitoring of permits',
  output: PermitLimit,
  page: 'PermitLimitPage',
  filters: {
    permit: byText('permit', 'Only of this permit', 'permit'),
    outlet: byText('outlet', 'Only of this outlet'),
  },
})
