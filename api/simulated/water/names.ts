import type { GivenNames } from '#content/register/shapes.ts'

type Words = { readonly zh: string; readonly ug: string; readonly kk: string; readonly en: string }

/** What is named, in four languages; Uyghur and Kazakh await a native reader. */
const THINGS = {
  basin: { zh: '流域', ug: 'ۋادىسى', kk: 'الابى', en: 'basin' },
  river: { zh: '河', ug: 'دەرياسى', kk: 'وزەنى', en: 'river' },
  canal: { zh: '渠', ug: 'ئۆستىڭى', kk: 'كانالى', en: 'canal' },
  lake: { zh: '湖', ug: 'كۆلى', kk: 'كولى', en: 'lake' },
  reservoir: { zh: '水库', ug: 'سۇ ئامبىرى', kk: 'سۋ قويماسى', en: 'reservoir' },
  unit: { zh: '控制单元', ug: 'كونترول بىرلىكى', kk: 'باقىلاۋ بىرلىگى', en: 'control unit' },
  zone: { zh: '水功能区', ug: 'سۇ ئىقتىدار رايونى', kk: 'سۋ قىزمەتى ايماعى', en: 'water function zone' },
  section: { zh: '断面', ug: 'كېسىمى', kk: 'قيماسى', en: 'section' },
  source: { zh: '水源地', ug: 'ئىچىملىك سۇ مەنبەسى', kk: 'اۋىز سۋ كوزى', en: 'drinking-water source' },
  outfall: { zh: '排污口', ug: 'بۇلغىما چىقىرىش ئېغىزى', kk: 'لاستاعىش شىعارۋ ساعاسى', en: 'outfall' },
  pipe: { zh: '排水管', ug: 'سۇ چىقىرىش تۇرۇبىسى', kk: 'سۋ شىعارۋ قۇبىرى', en: 'drain pipe' },
  works: { zh: '化工厂', ug: 'خىمىيە زاۋۇتى', kk: 'حيميا زاۋىتى', en: 'chemical works' },
  mill: { zh: '食品厂', ug: 'يېمەكلىك زاۋۇتى', kk: 'ازىق-تۇلىك زاۋىتى', en: 'food factory' },
  plant: { zh: '污水处理厂', ug: 'پاسكىنا سۇ زاۋۇتى', kk: 'لاس سۋ تازارتۋ زاۋىتى', en: 'sewage treatment plant' },
  farm: { zh: '灌区', ug: 'سۇغىرىش رايونى', kk: 'سۋارۋ ايماعى', en: 'irrigation district' },
  drain: { zh: '雨水泵站', ug: 'يامغۇر سۈيى پونكىتى', kk: 'جاڭبىر سۋى بەكەتى', en: 'storm-water station' },
  quarry: { zh: '采石场', ug: 'تاش كان مەيدانى', kk: 'تاس كەنى', en: 'quarry' },
  office: {
    zh: '河（湖）长制办公室',
    ug: 'دەريا-كۆل باشلىقى ئىشخانىسى',
    kk: 'وزەن-كول باستىعى كەڭسەسى',
    en: 'chief office',
  },
  ditch: { zh: '黑臭水体', ug: 'قارا سېسىق سۇ ئېرىقى', kk: 'قارا ساسىق سۋ ارناسى', en: 'black-odorous ditch' },
} as const satisfies Record<string, Words>
export type Thing = keyof typeof THINGS

const STEMS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'] as const

/** One thing of a series that is told apart by a letter: 甲河 is river A. */
export type Lettered = { readonly thing: Thing; readonly letter: number }
const latin = (letter: number) => String.fromCharCode(65 + letter)

/** Names of a basin or water body, with the mark of what is invented. */
export function letteredNames({ thing, letter }: Lettered): GivenNames {
  const { zh, ug, kk, en } = THINGS[thing]
  const l = latin(letter)
  return {
    zh: `模拟${STEMS[letter]}${zh}`,
    ug: `تەقلىدىي ${l} ${ug}`,
    kk: `ۇقساتپا ${l} ${kk}`,
    en: `Simulated ${en} ${l}`,
  }
}

/** Names of a numbered thing, on a water body where one is given. */
export function numberedNames(thing: Thing, n: number, on: Lettered | null = null): GivenNames {
  const { zh, ug, kk, en } = THINGS[thing]
  const at = on ? letteredNames(on) : { zh: '模拟', ug: 'تەقلىدىي', kk: 'ۇقساتپا', en: null }
  return {
    zh: `${at.zh}${n}号${zh}`,
    ug: `${at.ug} ${n}-${ug}`,
    kk: `${at.kk} ${n}-${kk}`,
    en: `Simulated ${en} ${n}${on ? ` on ${THINGS[on.thing].en} ${latin(on.letter)}` : ''}`,
  }
}
