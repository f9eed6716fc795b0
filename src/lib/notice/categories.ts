/** What residents are told of (居务公开), in the order of the law, then what other articles ask for. */
export const CATEGORIES = [
  '会议决定',
  '拨款和捐赠',
  '设施使用',
  '服务项目',
  '协商事项',
  '协助政府',
  '筹资收支',
  '选举',
  '民主评议',
  '经济责任审计',
  '其他',
] as const;
export type Category = (typeof CATEGORIES)[number];

const LAW = '《城市居民委员会组织法》';

/** The article that asks for it to be published, by category. */
export const CATEGORY_BASIS: Readonly<Record<Category, string>> = {
  会议决定: `${LAW}第三十四条第二款第一项`,
  拨款和捐赠: `${LAW}第三十四条第二款第二项`,
  设施使用: `${LAW}第三十四条第二款第三项`,
  服务项目: `${LAW}第三十四条第二款第四项`,
  协商事项: `${LAW}第三十四条第二款第五项`,
  协助政府: `${LAW}第三十四条第二款第六项`,
  筹资收支: `${LAW}第四十二条`,
  选举: `${LAW}第十七条`,
  民主评议: `${LAW}第三十七条`,
  经济责任审计: `${LAW}第三十八条`,
  其他: `${LAW}第三十四条第二款第七项`,
};

/** Words by which tables name a category, the narrower first. */
const WORDINGS: readonly [Category, RegExp][] = [
  ['经济责任审计', /审计/],
  ['民主评议', /评议|考评|述职/],
  ['选举', /选举|选民|换届|候选人|补选|罢免/],
  ['筹资收支', /筹资|筹集|集资|自筹|公益收入/],
  ['拨款和捐赠', /拨款|拨付|捐赠|捐款|捐物|经费|财务|收支/],
  ['会议决定', /会议|决定|决议|公约|章程/],
  ['协商事项', /协商|议事|听证|恳谈/],
  ['协助政府', /协助|救助|补贴|低保|补助|征兵|计生|政务/],
  ['设施使用', /设施|场地|用房|场所|活动室/],
  ['服务项目', /服务|项目/],
  ['其他', /其他|其它|维修资金|维修金|工程|物业/],
];

/** The category that a table means by a word (财务收支, 补贴救助 …); undefined where it is none that is known. */
export function findCategory(said: string): Category | undefined {
  const word = said.trim();
  return (
    CATEGORIES.find((category) => category === word) ??
    WORDINGS.find(([, wording]) => wording.test(word))?.[0]
  );
}
