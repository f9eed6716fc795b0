/** Ways in which clauses of a covenant commonly go beyond what it may do. */
export type OverreachKind =
  'fine' | 'supply' | 'rights' | 'liberty' | 'property' | 'collective' | 'levy' | 'expel' | 'shame';

/** Words of a clause that seem to go too far. */
export interface Overreach {
  kind: OverreachKind;
  /** The words, as they stand. */
  text: string;
  /** Where they begin. */
  start: number;
}

/** Why it goes too far, in plain words, and the articles that say so. */
export interface OverreachReason {
  name: string;
  why: string;
  cites: readonly string[];
}

const COVENANT = '《城市居民委员会组织法》第三十一条第二款';

/** What stands against each kind. 第三十一条 itself names the limit: 人身权利、民主权利和财产权利. */
export const OVERREACH_REASONS: Readonly<Record<OverreachKind, OverreachReason>> = {
  fine: {
    name: '罚钱',
    why: '罚款只能由有行政处罚权的行政机关来罚，公约不能设；让人白交钱，侵犯财产权利',
    cites: [COVENANT, '《行政处罚法》第十七条'],
  },
  supply: {
    name: '停水停电',
    why: '供水供电是居民和供应单位之间的合同，别人不能拿停供来逼人；物业也不能用停供催物业费',
    cites: [COVENANT, '《民法典》第九百四十四条第三款'],
  },
  rights: {
    name: '不给办事、取消资格',
    why: '开证明、领补贴、投票是居民依法有的权利，公约不能拿来当惩罚',
    cites: [COVENANT],
  },
  liberty: {
    name: '限制人身自由',
    why: '居委会没有权扣人、搜人、不让人出门',
    cites: [COVENANT, '《民法典》第一千零一十一条'],
  },
  property: {
    name: '扣东西、拆东西',
    why: '私人的合法财产受法律保护，公约不能规定扣下、没收、砸掉',
    cites: [COVENANT, '《民法典》第二百六十七条'],
  },
  collective: {
    name: '一人犯错、全家受罚',
    why: '连带责任要由法律规定或者本人约定，公约不能让家人、邻居替别人受罚',
    cites: [COVENANT, '《民法典》第一百七十八条第三款'],
  },
  levy: {
    name: '硬性捐款、摊派',
    why: '向居民筹钱要自愿，公约不能规定必须交、必须捐',
    cites: [COVENANT, '《城市居民委员会组织法》第四十二条'],
  },
  expel: {
    name: '赶人走',
    why: '住在自己的房子或者租来的房子里，是受法律保护的权利，公约不能把人赶走',
    cites: [COVENANT, '《民法典》第二百四十条'],
  },
  shame: {
    name: '曝光、示众',
    why: '公开别人的照片、住址、私事来惩罚，侵犯隐私和人格尊严',
    cites: [COVENANT, '《民法典》第一千零三十二条'],
  },
};

const MONEY = '(?:\\d+|[一二两三四五六七八九十百千]+)(?:余|多)?(?:元|块)';
const KIN = '全家|家属|家人|亲属|亲戚|子女|父母|整栋楼?|全楼|同楼|全单元|同单元|邻居|担保人';
const DUE = '必须|一律|应当|强制|务必|都要|都得|每户|每人|按户|按人头';

/** What each kind reads like. */
const PATTERNS: readonly [OverreachKind, RegExp][] = [
  [
    'fine',
    new RegExp(
      `罚款|罚金|处罚${MONEY}|罚(?:他|其)?${MONEY}|滞纳金|违约金|(?:交|缴|扣)纳?(?:文明|卫生|诚信|违规)?(?:保证金|押金)`,
      'gu',
    ),
  ],
  [
    'supply',
    /(?:停|断|切断|掐断?|关停|中断|暂停|停止)(?:供应?|其|他家?|该户|对其)?(?:的)?(?:供)?(?:水|电|燃?气|暖|热|网)(?!梯|动|瓶|池)/gu,
  ],
  [
    'rights',
    /(?:不予|不给|停止|暂停|拒绝|一律不|暂不|不再|停办|取消)(?:为?其|给?他|该户|提供|他家|本户|全家)?[^，。；]{0,8}(?:办理|开具|出具|开证明|盖章|证明|福利|补贴|补助|低保|救助|资格|投票|选举权?|评优|评先|服务|手续)|不得(?:再)?(?:享受|参加(?:选举|投票|居民会议|评优)|投票|申请(?:低保|救助|补助)|领取|乘坐电梯|使用电梯|进入小区|出入小区)|(?:剥夺|丧失)[^，。；]{0,8}(?:权|资格)|不得当选|禁止[^，。；]{0,6}进入小区/gu,
  ],
  [
    'liberty',
    /(?:扣留|关押|关起来|禁闭|拘留|看管起来|绑起来)|限制(?:其|他|她|本人)?(?:的)?(?:人身)?(?:自由|出入|外出|出门|进出)|(?:不准|不许|禁止)(?:其|他|该户|租客)?(?:出门|外出|出入|离开)|搜查|搜身|搜包|(?:强行|强制|随时|直接)(?:入户|进屋|进入(?:住宅|家中|屋内))/gu,
  ],
  [
    'property',
    /扣押|扣下|没收|锁(?:住)?(?:其|他)?车|拖走|扣车|砸(?:掉|毁)|强(?:行|制)(?:拆除|清理|搬走|拖离)|当(?:场|即)?(?:销毁|捕杀|打死)|一律(?:销毁|捕杀|扑杀)/gu,
  ],
  [
    'collective',
    new RegExp(
      `连坐|株连|(?:${KIN})[^，。；]{0,6}(?:一并|一同|同罚|同样受罚|连带|受罚|担责|负责赔|不得|取消|受处理)`,
      'gu',
    ),
  ],
  [
    'levy',
    new RegExp(
      `摊派|硬性捐|强制捐|(?:${DUE})[^，。；]{0,10}(?:捐款?|捐资|认捐|集资|出资|交纳?${MONEY}|缴纳?${MONEY}|出${MONEY})`,
      'gu',
    ),
  ],
  [
    'expel',
    /赶出|逐出|驱逐|轰出|清退出(?:小区|社区)|开除|(?:限期|必须|立即|勒令|责令)[^，。；]{0,6}(?:搬离|搬走|搬出|迁出)|收回(?:其|他)?(?:的)?(?:住房|房屋|房子)/gu,
  ],
  [
    'shame',
    /(?:曝光|公布|公开|张贴|晒出|通报)[^，。；]{0,10}(?:照片|身份证|门牌号?|住址|人脸|丑事|隐私|家庭情况)|(?:曝光|晒到?|点名批评)(?:其|他|违规)?(?:行为|人员)?[^，。；]{0,6}(?:群里|公告栏|大门口)|黑名单|黑榜|红黑榜|游街|示众|当众检讨/gu,
  ],
];

/** Words before it in the same breath that turn it round: 不得罚款. */
const NEGATED =
  /(?:不得|不能|不可|不会|不准|不许|不应|不搞|不用|不以|不靠|不写|不设|不收|不要|不是|禁止|严禁|杜绝|没有权|无权|绝不|从不|反对|防止|避免|也不|都不|不存在|而不是|取消)[^，。；：]{0,14}$/u;
/** After these words what comes is a punishment, whatever stood before. */
const PUNISHED = /违者|违反|否则|不听|一经|发现|的$|仍|再犯/u;
/** Whoever may do so by law, or a contract. */
const LAWFUL =
  /(?:公安|民警|警察|城管|城市管理|消防救援|市场监管|环卫|行政机关|执法|主管部门|有关部门|政府部门|法院|供电|供水|供气|供热|燃气公司|合同(?:约定|的约定|里))[^。；]{0,24}$/u;
/** It is told of, not laid down: notices, frauds, one's own tap. */
const TOLD =
  /(?:自动|随手|记得|出门(?:前|时)?|离家(?:前|时)?|睡前|及时|先|自己|遇到?|碰到|因|计划|突然|临时|收到|谎称|冒充|假冒|声称)[^，。；]{0,8}$/u;
const TOLD_AFTER =
  /^[^，。；]{0,4}(?:的?(?:通知|短信|检修|抢修|期间|时|前|后|消息|电话)|由(?:公安|城管|法院|有关部门))/u;
const VOLUNTARY = /自愿|量力而行|不强求|不强迫/u;

/**
 * Words of a clause that commonly exceed what a covenant may do, in the order in which they stand. A warning, no
 * judgement: a person reads the clause.
 */
export function findOverreach(clause: string): Overreach[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...clause.matchAll(pattern)]
      .filter(({ index, 0: text }) => !isHarmless(kind, clause, index, text))
      .map(({ index, 0: text }) => ({ kind, text, start: index })),
  );
  return found
    .filter(
      ({ kind, start }, index) =>
        found.findIndex((one) => one.kind === kind && one.start === start) === index,
    )
    .sort((a, b) => a.start - b.start);
}

function isHarmless(kind: OverreachKind, clause: string, start: number, text: string): boolean {
  const before = clause.slice(0, start);
  const breath = before.slice(
    Math.max(...['，', '。', '；', '：', '！'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const after = clause.slice(start + text.length);
  const negation = NEGATED.exec(breath);
  if (negation && !PUNISHED.test(negation[0].slice(2))) return true;
  if (LAWFUL.test(sentence) || TOLD_AFTER.test(after)) return true;
  if ((kind === 'supply' || kind === 'fine' || kind === 'property') && TOLD.test(breath))
    return true;
  return kind === 'levy' && VOLUNTARY.test(sentence + text + after.slice(0, 20));
}
