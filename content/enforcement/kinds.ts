import type { Kind } from '../register/kind.ts'
import {
  checkCase,
  checkDisclosure,
  checkFacility,
  checkLimit,
  checkListing,
  checkPermit,
  checkTask,
  checkUscc,
} from './checks.ts'
import { checkDraw, DrawEntry } from './draw-entry.ts'
import {
  AgencyEntry,
  CaseEntry,
  CreditEntry,
  DamageEntry,
  DisclosureEntry,
  FacilityEntry,
  InspectionEntry,
  LimitEntry,
  ListingEntry,
  MembershipEntry,
  OutletEntry,
  PermitEntry,
  StepEntry,
  TaskEntry,
} from './entries.ts'

const NAMED = { zh: '模拟示例公司', ug: null, kk: null, en: null }
const SINCE = { from: '2026-01-01', to: null }
const CODE = '91650100000000001Q'
const FACILITY = { facility: 'demo-facility' }
const BY = { authority: '模拟市生态环境局', document: '模拟公告第 1 号' }

/** Every kind of the enforcement register, in an order in which references come before those that refer. */
export const ENFORCEMENT_KINDS: readonly Kind[] = [
  {
    kind: 'facility',
    title: 'Facilities',
    shape: FacilityEntry,
    key: ['facility'],
    refs: { place: 'place' },
    check: checkFacility,
    example: {
      ...{ ...FACILITY, names: NAMED, uscc: CODE, industry: '2511', industryName: '原油加工', place: 'urumqi' },
      ...{ administration: 'region', state: 'operating', longitude: 87.6, latitude: 43.8, ...SINCE },
    },
  },
  {
    kind: 'outlet',
    title: 'Outlets of facilities',
    shape: OutletEntry,
    key: ['facility', 'outlet'],
    refs: { facility: 'facility' },
    example: {
      ...FACILITY,
      outlet: 'DW001',
      names: { ...NAMED, zh: '模拟废水总排口' },
      medium: 'water',
      device: null,
      ...SINCE,
    },
  },
  {
    kind: 'permit',
    title: 'Discharge permits',
    shape: PermitEntry,
    key: ['permit'],
    refs: { facility: 'facility' },
    check: checkPermit,
    example: {
      ...{ permit: `${CODE}001P`, ...FACILITY, kind: 'key', issuedOn: '2026-01-01', expiresOn: '2030-12-31' },
      ...{ ...BY, ...SINCE },
    },
  },
  {
    kind: 'limit',
    title: 'Limits and monitoring of permits',
    shape: LimitEntry,
    key: ['permit', 'outlet', 'pollutant', 'averaging'],
    refs: { permit: 'permit' },
    check: checkLimit,
    example: {
      ...{ permit: `${CODE}001P`, outlet: 'DW001', pollutant: '化学需氧量', averaging: 'day' },
      ...{ limit: 50, lower: null, unit: 'mg/L', frequency: 'continuous', ...SINCE },
    },
  },
  {
    kind: 'inspection',
    title: 'Inspections',
    shape: InspectionEntry,
    key: ['inspection'],
    refs: { facility: 'facility' },
    example: {
      ...{ inspection: 'demo-inspection', ...FACILITY, on: '2026-03-02', kind: 'double-random', result: 'problem' },
      ...{ findings: '模拟检查情况', office: '模拟市生态环境局', document: null, ...SINCE },
    },
  },
  {
    kind: 'draw',
    title: 'Double-random draws',
    shape: DrawEntry,
    key: ['draw'],
    refs: { pool: 'facility', result: 'facility' },
    example: {
      ...{ draw: 'demo-draw', office: '模拟市生态环境局', committedOn: '2026-02-20' },
      commitment: 'ec799c63796933c75c5346ed2bcddb3f18334ba7599a35ab45b6d569085f7c48',
      ...{
        method: 'qingtian-draw-1',
        quota: 1,
        pool: ['demo-facility'],
        inspectorQuota: 1,
        inspectors: ['A01', 'A02'],
      },
      seed: 'da1093d2e6c251b0e5bffa30c9e5d775b3fd7482b3782daf945e21e4a1756b2c',
      ...{ result: ['demo-facility'], inspectorResult: ['A01'], revealedOn: '2026-02-27' },
      ...{ document: '模拟抽查公告第 1 号', ...SINCE },
    },
    check: checkDraw,
  },
  {
    kind: 'case',
    title: 'Penalty cases',
    shape: CaseEntry,
    key: ['case'],
    refs: { facility: 'facility', place: 'place' },
    accuses: true,
    check: checkCase,
    example: {
      ...{ case: 'demo-case', documentNumber: '模环罚〔2026〕1号', ...FACILITY, party: '模拟示例公司' },
      ...{ partyType: 'organisation', uscc: CODE, violation: '超标排放水污染物', facts: '模拟违法事实' },
      ...{ basis: '模拟处罚依据', penalties: ['fine'], content: '模拟处罚内容', fine: 10_000_000, fineDerived: false },
      ...{ confiscated: null, currency: null, licence: null, conductOn: '2026-03-02', decidedOn: '2026-05-20' },
      ...{ authority: '模拟市生态环境局', place: 'urumqi', ...SINCE },
    },
  },
  {
    kind: 'step',
    title: 'Steps of cases',
    shape: StepEntry,
    key: ['case', 'step', 'on'],
    refs: { case: 'case' },
    accuses: true,
    example: { case: 'demo-case', step: 'decided', on: '2026-05-20', detail: null, document: '模拟决定书', ...SINCE },
  },
  {
    kind: 'credit',
    title: 'Environmental credit grades',
    shape: CreditEntry,
    key: ['facility', 'year', 'scheme'],
    refs: { facility: 'facility' },
    example: { ...FACILITY, year: '2025', scheme: '环发〔2013〕150号', grade: '蓝牌', ...BY, ...SINCE },
  },
  {
    kind: 'listing',
    title: 'Positive list and blacklist',
    shape: ListingEntry,
    key: ['list', 'facility', 'enteredOn'],
    refs: { facility: 'facility' },
    check: checkListing,
    example: {
      ...{ list: 'positive', ...FACILITY, enteredOn: '2026-01-01', reason: '模拟列入原因', exitOn: null },
      ...{ exitReason: null, ...BY, ...SINCE },
    },
  },
  {
    kind: 'membership',
    title: 'Registers of facilities by year',
    shape: MembershipEntry,
    key: ['register', 'facility', 'year'],
    refs: { facility: 'facility' },
    example: { register: 'key-discharger', ...FACILITY, year: '2026', ...BY, ...SINCE },
  },
  {
    kind: 'disclosure',
    title: 'Mandatory disclosures',
    shape: DisclosureEntry,
    key: ['facility', 'kind', 'occasion'],
    refs: { facility: 'facility' },
    check: checkDisclosure,
    example: {
      ...{ ...FACILITY, kind: 'annual', occasion: '2025', triggeredOn: null, filedOn: '2026-03-10' },
      ...{ document: '模拟年度报告', ...SINCE },
    },
  },
  {
    kind: 'task',
    title: 'Rectification tasks',
    shape: TaskEntry,
    key: ['task'],
    refs: { facility: 'facility', place: 'place' },
    check: checkTask,
    example: {
      ...{ task: 'demo-task', origin: 'central-inspection', ...FACILITY, place: 'urumqi', matter: '模拟整改事项' },
      ...{ responsible: '模拟市人民政府', deadline: '2026-12-31', state: 'under-way', progress: null, closedOn: null },
      ...{ evidence: null, document: '模拟整改方案', ...SINCE },
    },
  },
  {
    kind: 'damage',
    title: 'Damage, transfers and suits',
    shape: DamageEntry,
    key: ['damage'],
    refs: { facility: 'facility', case: 'case' },
    example: {
      ...{ damage: 'demo-damage', kind: 'compensation', ...FACILITY, case: 'demo-case', on: '2026-06-01' },
      ...{ amount: 5_000_000, office: '模拟市生态环境局', document: '模拟赔偿协议', ...SINCE },
    },
  },
  {
    kind: 'agency',
    title: 'Third-party agencies',
    shape: AgencyEntry,
    key: ['agency'],
    refs: { place: 'place' },
    check: checkUscc,
    example: {
      ...{ agency: 'demo-agency', names: { ...NAMED, zh: '模拟检测公司' }, uscc: null, service: '监测' },
      ...{ place: 'urumqi', ...SINCE },
    },
  },
]
