/** The six hundred characters that stand most often in this site's own writing: nine in ten of all it says. */
const COMMON = new Set(
  '的不法人条要第一十了有能以民么可没家会子吗工定办上保年怎二某和是证请公在者到用去天收或院给费里三诉事钱同理他个打合时还房管地说行安单业出来居也起孩部国罚过交百报先自期四就被关看老这你告申解委处五律门多机议位写动方当典生别下谁学八全赔记开政社成伤护道月算资找对后问清六日车复退权规七什明区由发哪信务九照知内都调己电张李物婚分受大作产病住意员好款您案做责例情书再我留补按查录着得主养面通中身金息间样医司助警把少签网件限重决偿外离共东服据小假教卖经劳投王求份消名手为女最险校付提举几判选治反与前违等害户拿活防让租买千店村长育商结制犯向回干承转应接职裁品利走毒它口监认话除场改刑体般代任放所借骗卡儿依登那从停现账实带满正遗加西只路讲普修约编罪仲府进许平高失令益些效岁想组讼见班包准检救数元常周楼两因未误错表损节织本邻担帮征跟力协票窗师残释水断及次每直字扣拘传料于药台该构庭执设销头愿审立财预价种华察障施继又援片集谈久欠暴亲才级疾市故坏系强马适领非点送新听止标花难历纠原超橱辑号零造争归装官建量材存义无批支换债拍侵撤严低纷父农负之维危况题果另音属境免文疗偷园嘱密参火困替基取妇候母入掉食诈络心线急坐拆派已死城聊供排式私联禁格答狗押银役占土半视戒环并确性乱货完够像们评项倍追休轻推置类她烟待特必布吃夫宣板扰街备近延贴示配指志专健介兵遇吸序各神比梯税拖快气续贷搬核边双额程营屋精厂但抢纪图鉴更劝真骂县辞态映隐妻顾卫'.match(
    /./gu,
  ),
);

/** Share of a text's Chinese characters that are common ones, 0 to 1; 0 where it has none. */
export function shareOfCommon(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0
    ? 0
    : han.filter((character) => COMMON.has(character)).length / han.length;
}
