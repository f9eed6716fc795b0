/** A word that a converter of scripts or regions leaves in a text, and what it is called here. */
export interface MachineWord {
  word: RegExp;
  mend: string;
  /** The word is also right in places that no list names: a person decides. */
  doubtful?: true;
}

/** `before` and `behind` stand where the word is right: 网络社群, 方程式, 软体动物. Contexts are alternatives of a regular expression. */
const entry = (
  words: string,
  mend: string,
  { before = '', behind = '', doubtful = false } = {},
): MachineWord => ({
  word: new RegExp(
    `${before ? `(?<!${before})` : ''}(?:${words})${behind ? `(?!${behind})` : ''}`,
    'g',
  ),
  mend,
  ...(doubtful ? { doubtful: true as const } : {}),
});

/** Whose business is a 社区, never a 社群. */
const OF_COMMUNITY =
  '居委|居民|服务中心|服务站|工作|矫正|戒毒|党|民警|法律|调解|治理|网格|医院|卫生|养老|活动';

export const MACHINE_WORDS: readonly MachineWord[] = [
  entry(`社群(?=${OF_COMMUNITY})|(?<=街道|本|我们|城市|居住的)社群`, '社区', {
    before: '网络|微信|线上|粉丝|虚拟|语音|游戏|网上',
  }),
  entry('社群', '社区', {
    before: '网络|微信|线上|粉丝|虚拟|语音|游戏|网上|建|运营',
    behind: `运营|主义|平台|媒体|营销|成员|团购|电商|里发|群主|动物|${OF_COMMUNITY}`,
    doubtful: true,
  }),
  entry('程式', '程序', { before: '方|公|套|表演|戏曲', behind: '化|语|套' }),
  entry('软体|軟體', '软件', { behind: '动物|家具|沙发|床|材料|包装' }),
  entry('硬体|硬體', '硬件', { before: '坚' }),
  entry('网路|網路', '网络', { before: '互联|联|电|路|公路|管|铁路', behind: '由|径|线|段|口|灯' }),
  entry('智慧财产权|智慧財產權', '知识产权'),
  entry('人工智慧', '人工智能'),
  entry('智慧型手机|智慧型手機', '智能手机'),
  entry('滑鼠', '鼠标'),
  entry('萤幕|螢幕', '屏幕'),
  entry('列印', '打印', { before: '系|排|一|并|序', behind: '章|度' }),
  entry('印表机|印表機', '打印机'),
  entry('计程车|計程車', '出租车'),
  entry('捷运|捷運', '地铁'),
  entry('伺服器', '服务器'),
  entry('随身碟|隨身碟', 'U盘'),
  entry('光碟', '光盘'),
  entry('部落格', '博客'),
  entry('幼稚园|幼稚園', '幼儿园'),
  entry('资料库|資料庫', '数据库', { doubtful: true }),
  entry('简讯|簡訊', '短信', { before: '新闻|工作|普法|法治|讲座|活动', doubtful: true }),
  entry('讯息', '信息', { before: '通|音', doubtful: true }),
  entry('身心障碍者', '残疾人', { doubtful: true }),
  entry('行动电话|行動電話', '手机', { doubtful: true }),
];
