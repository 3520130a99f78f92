import type { Span } from './contact-spans.ts'

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段富巫乌焦巴牧谷车侯班秋仲伊宁仇栾甘厉祖武符刘景詹束龙叶司黎白蒲台从鄂索赖卓蔺屠蒙池乔苍双闻党翟谭贡劳冉桑桂牛边扈燕冀浦尚温庄晏柴瞿阎闫连习艾鱼容向古易慎戈廖终居衡步都耿满匡国文寇广阙东欧沃利越师巩聂晁勾敖融冷辛阚那简饶曾沙鞠关相查荆红游权盖益桓公仝岳佟郗涂代付冼帅覃麦木'
const DOUBLE = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|夏侯|长孙|宇文|轩辕|南宫|独孤'
const PERSON =
  '法定代表人|法人代表|负责人|主管人员|责任人员?|联系人|经办人|代理人|举报人|投诉人|信访人|反映人|驾驶员|司机|证人|见证人|签收人|受送达人|执法人员|调查人员?|询问人|记录人|股东|厂长|董事长|总经理|监护人|户主|车主|经营者|投资人|业主|姓名'
const PARTY = '当事人|被处罚人|违法行为人|申请人|被申请人|相对人|行为人'
const STOP =
  '陈述|应[当于该在急]|于[\\d是今本同该当上下前后近昨\\u4e00一二三四五六七八九十]|于田|和|有[权关]|时[间,]|经[过营查我本]|从[事\\d]|向[我本该社有市区县环上]|曾[经于在因被受多]|安[排全装]|支付|明[知确]|方[面可已未按]|双方|储存|计[划算]|成[立为]|管理|单[位独]|权[利益]|公[司开章民示]|相[关应]|关[于系闭]|查[封看阅]|连[续同]|任[何职]|应|项目|施工|平[时均]|常[年住]|强[制行]|解[除释]|封[存闭]|包[括装]|代[为表]|付[款清]|同|石河子|高[昌新]|沙[湾雅]|温[宿泉]|富蕴|白杨市|叶城|岳普湖|霍[城尔]|巩留|胡杨河|乌[鲁苏尔恰什]|吉木|巴[音里楚州]|伊[犁宁吾州]|阿|木垒|国[家务有]|容[许易]|水[污源]|温度|利用|明显|文[书号件]|房|路|车[间辆]|都|电话|住|身份'
const AFTER =
  '[在的于系为是和与及对将被向因未已从以等同称说述到不无也现该其即之或并由应可就擅违经至位作拒承认持驾担任负承表签]'
const BUSINESS =
  '公司|集团|合作社|事务所|委员会|协会|学校|大学|中学|小学|银行|农场|商行|经营部|政府|工作室|门市|加工[点坊]|超市|宾馆|酒店|餐厅|烧烤|项目部|企业|中心|大队|支队|总队|(?<=.{3})[厂局队院店馆站矿厅场社行铺坊]'
const UYGHUR =
  '阿艾爱安奥巴白拜保贝比毕别布茶达代丹德的迪地帝点丁丢都杜多俄额恩尔法菲尕改格根古瓜哈海汗罕好赫黑合胡吉加佳江姜杰金晶卡开凯坎康柯克肯孔库夸拉来莱兰里力丽利莲林留龙鲁禄伦罗洛马麦曼买满茂梅米明莫姆木穆那纳乃娜奈妮尼努诺欧帕排潘佩皮普齐其恰琴曲热仁日肉若萨赛桑色沙山尚绍社慎胜什失史舒司斯苏孙所索塔台坦唐特提铁图土吐托娃瓦外万维温文沃乌吾务西希喜夏仙祥孝肖谢辛雄许旭雪雅亚延艳耶业叶依伊衣以义音英尤友于玉孜再扎泽扎者珍芝只志朱兹子祖佐甫逊丽娅莎玛别克汉提江古孜也斯依不买毛合汗'

const HAN = '[\\p{Script=Han}]'
const LETTER = `(?!的|于|地)[${UYGHUR}](?<!不(?![${UYGHUR}]))`
const DOTTED = new RegExp(`(?:${LETTER}){1,10}(?:\\s?·\\s?(?:${LETTER}){1,10})+`, 'gu')
const ROLE = new RegExp(`(${PERSON}|${PARTY})(?:姓名|\\([^()]{1,12}\\))?((?:[:\\s]|为(?!:)|是|系)*)(?=${HAN})`, 'gu')
const FULL = new RegExp(
  `(?!${STOP})(?:(?:${DOUBLE})|[${SURNAMES}])${HAN}(?:${HAN}(?![\\p{Script=Han}])|(?!${AFTER})${HAN})?(?<!某)(?<!某.)(?!×)`,
  'uy',
)
const PLAIN = new RegExp(`(?!${STOP})${HAN}{2,4}(?![\\p{Script=Han}×])(?<!某)(?<!某.)`, 'uy')
const DOTTED_ANY = new RegExp(`${HAN}{1,12}(?:·${HAN}{1,8}?(?=${AFTER}|(?!${HAN})))+`, 'uy')
const AND = /、\s*|[和与及]/y
const BEFORE_BUSINESS = new RegExp(
  `^(?:(?!${AFTER}(?!田|静|硕|布|康|安))[\\p{L}\\d()]){0,24}?(?:${BUSINESS})(?![着立在])`,
  'u',
)

/**
 * Where a plain text (see `foldText`) names a natural person: after a role (法定代表人, 当事人 …), several after one role, in
 * the form of Uyghur and Kazakh names with a dot, and wherever one of these or of `persons` stands again. Names of
 * companies, offices and shops stay, though a person's name be part of them; 张某 is no name.
 */
export function personNames(plain: string, persons: readonly string[]): Span[] {
  const spans = [...plain.matchAll(DOTTED)].map(({ 0: { length }, index: at }) => ({ at, length }))
  for (const role of plain.matchAll(ROLE)) spans.push(...namesAfter(plain, role))
  const known = new Set([...persons, ...spans.map(({ at, length }) => plain.slice(at, at + length))])
  for (const name of known) for (const at of places(plain, name)) spans.push({ at, length: name.length })
  return spans.map(span => ({ kind: 'name', ...span }))
}

function namesAfter(
  plain: string,
  { 0: lead, 1: role, 2: gap, index }: RegExpExecArray,
): { at: number; length: number }[] {
  const spans: { at: number; length: number }[] = []
  const alone = new RegExp(`^(?:${PERSON})$`).test(role!)
  let at = index + lead.length
  for (;;) {
    const name = nameAt(plain, at, alone, spans.length === 0 && /:/.test(gap!))
    if (name === 0) return spans
    spans.push({ at, length: name })
    AND.lastIndex = at + name
    const joined = AND.exec(plain)
    if (!joined) return spans
    at = AND.lastIndex
  }
}

function nameAt(plain: string, at: number, alone: boolean, told: boolean): number {
  const sticky = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(plain)?.[0] ?? ''
  }
  const dotted = sticky(DOTTED_ANY)
  if (dotted) return dotted.length
  if (BEFORE_BUSINESS.test(plain.slice(at, at + 40))) return alone && !told ? sticky(FULL).length : 0
  return sticky(FULL).length || (alone && told ? sticky(PLAIN).length : 0)
}

/** Where a name stands, but as part of the name of a business: one of two characters may be half of a company's. */
function* places(plain: string, name: string): Generator<number> {
  if (name.length < 2) return
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    if (!BEFORE_BUSINESS.test(plain.slice(at, at + 40))) yield at
  }
}
