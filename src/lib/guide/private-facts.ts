/** A private fact in a text: what it is, and the words. */
export interface PrivateFact {
  what: '身份证号' | '手机号' | '住址' | '姓名';
  text: string;
}

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华魏陶姜戚谢邹柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳唐罗薛雷贺汤殷郝邬安常于傅康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔龚程陆段';

/** Characters that stand in given names far more often than behind a surname's character in other words. */
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞秀英华桂兰玉萍红鹏辉玲刚燕飞雪斌梅鑫浩宇婷欣佳琪梓轩涵怡俊凯建国志明淑珍春';

/** Whom a text names: 张伟, 李小明; made-up persons are 张某, 李某甲. */
const NAME = new RegExp(
  `(?:^|[，。；：、“（\\s和与跟同向把被让给对])([${SURNAMES}](?:小?[${GIVEN}]{1,2}))(?=[，。；：、”）\\s说在把被向和与跟同对给的将去来是有没要因从到]|$)`,
  'gu',
);

/** Words that only look like names. */
const NO_NAMES = new Set([
  '安静',
  '高明',
  '方志',
  '常春',
  '华丽',
  '江华',
  '林梅',
  '高强',
  '严明',
  '石英',
]);

/**
 * Private facts that a teaching case must not hold: identity and mobile numbers, addresses with house numbers, full
 * names. Names are found by common surnames and given names, so rare ones may be missed; a person reads it, too.
 */
export function findPrivateFacts(text: string): PrivateFact[] {
  const find = (what: PrivateFact['what'], pattern: RegExp, group = 0) =>
    [...text.matchAll(pattern)].map((match) => ({ what, text: match[group]! }));
  return [
    ...find('身份证号', /\d{17}[\dXx]/g),
    ...find('手机号', /(?:^|\D)(1[3-9]\d{9})(?!\d)/g, 1),
    ...find('住址', /[\p{Script=Han}]{2,8}(?:路|街|巷|弄|大道|胡同)\d+(?:号|弄)/gu),
    ...find('姓名', NAME, 1).filter(({ text: name }) => !NO_NAMES.has(name)),
  ];
}
