import { expect, test } from 'vitest';
import {
  findOverreach,
  OVERREACH_REASONS,
  type OverreachKind,
} from '../../../../src/lib/covenant/overreach.ts';

/** Made-up clauses that go too far, by the kind that is to be found. */
const TOO_FAR: readonly [OverreachKind, string][] = [
  ['fine', '乱扔垃圾的，每次罚款两百元。'],
  ['fine', '不得在楼道堆物，违者罚款五十元。'],
  ['fine', '乱停车罚50元，充作楼道基金。'],
  ['fine', '逾期不交卫生费的，按天加收滞纳金。'],
  ['fine', '装修户向居委会交纳违规保证金一千元，违反公约不退。'],
  ['fine', '违反本公约的，向居委会支付违约金。'],
  ['fine', '宠物伤人的主人处罚金。'],
  ['supply', '欠物业费三个月的，停水停电。'],
  ['supply', '不听劝的住户，居委会可以断其电。'],
  ['supply', '群租户一经发现，切断供水。'],
  ['supply', '拒不清理的，暂停供气，直到改正。'],
  ['supply', '对不配合的家庭停止供暖。'],
  ['rights', '不参加大扫除的，不予开具证明。'],
  ['rights', '违反公约的家庭，取消低保资格。'],
  ['rights', '租客不得参加选举。'],
  ['rights', '没有交清费用的，一律不办理手续。'],
  ['rights', '欠费户不得享受社区福利。'],
  ['rights', '三次违规的，剥夺居民代表资格。'],
  ['rights', '不签公约的住户不得乘坐电梯。'],
  ['rights', '不遵守的，居委会暂停为其提供服务。'],
  ['liberty', '醉酒闹事的，由值班人员关起来醒酒。'],
  ['liberty', '外来人员进小区，保安可以搜包。'],
  ['liberty', '夜里十一点后不准出门。'],
  ['liberty', '居委会工作人员可以随时入户检查。'],
  ['liberty', '违反公约的，限制其出入。'],
  ['property', '楼道里的东西，发现就没收。'],
  ['property', '乱停的电动车一律扣下，交钱领回。'],
  ['property', '飞线充电的，锁车三天。'],
  ['property', '没拴绳的狗一律捕杀。'],
  ['collective', '一人违规，全家一并取消评优。'],
  ['collective', '实行邻里连坐，互相监督。'],
  ['collective', '孩子乱涂乱画的，同单元受罚。'],
  ['levy', '修路时每户必须捐款五百元。'],
  ['levy', '活动经费按人头摊派。'],
  ['levy', '办节日活动，每户出100元。'],
  ['expel', '屡教不改的租户，赶出小区。'],
  ['expel', '有前科的人限期搬离。'],
  ['expel', '违反三次的，收回其住房。'],
  ['shame', '乱扔垃圾的，公布照片和门牌。'],
  ['shame', '违规者列入社区黑名单。'],
];

/** Made-up clauses that say what a covenant may say, some with the very same words. */
const HARMLESS = [
  '楼道不堆东西，给救命留条路。',
  '居委会不得罚款，也不收保证金。',
  '公约靠大家自觉，不以罚款代替劝说。',
  '乱扔垃圾劝不住的，报告城管部门，由城管部门依法罚款。',
  '高空抛物危险，公安机关会依法处理，包括罚款。',
  '物业费按合同约定交，合同里约定违约金的照合同。',
  '收到罚款短信先别点，问问民警。',
  '任何人不得停水停电来逼人交费。',
  '遇到停电，邻居之间多照应老人。',
  '供电公司停电检修，楼长提前贴通知。',
  '出门前关水断电，防火防漏。',
  '充电桩充满自动断电。',
  '停水通知贴在单元门口。',
  '不得以没交费为由不给开证明。',
  '居委会不得拒绝办理居民的证明。',
  '困难家庭申请低保，楼长帮忙带路。',
  '租客和业主一样参加社区活动。',
  '满十八岁的居民都可以登记参加选举。',
  '保安不得搜包，也不得扣留任何人。',
  '夜里十点后放低声音，让老人孩子睡好。',
  '志愿者上门前先打电话，不经同意不进屋。',
  '公共地方的东西要清理的，先贴通知，七天后一起搬到集中点，请主人认领。',
  '不得没收、砸毁别人的东西。',
  '养狗拴绳、打疫苗、随手清粪便。',
  '小狗伤了人，主人依法赔偿。',
  '家长管好孩子，不在墙上乱画。',
  '家属、邻居一起劝，不搞连坐。',
  '修路愿意出力出钱的，自愿捐款，多少都行，账目公开。',
  '为困难邻居捐款凭自愿，不强求。',
  '不得摊派，不得要求居民必须捐款。',
  '邻里有矛盾，先请调解员来说和。',
  '外来的租户也是邻居，不得把人赶出小区。',
  '红白喜事从简，不比排场。',
  '广场舞音量放低，晚上九点收。',
  '电动车停进车棚，不进电梯、不进楼道。',
  '垃圾分好类，按点投放。',
  '楼上晾衣服先拧干，空调水接进管道。',
  '孤寡老人每周有人敲一次门。',
  '贴出活动照片以前，先问照片里的人同不同意。',
  '好人好事上光荣榜，做得不够的当面提醒。',
];

test.each(TOO_FAR)('%s: %s', (kind, clause) => {
  expect(findOverreach(clause).map((found) => found.kind)).toContain(kind);
});

test.each(HARMLESS)('Nothing is said against: %s', (clause) => {
  expect(findOverreach(clause)).toEqual([]);
});

test('There are forty of each, and every kind has a reason with its article', () => {
  expect([TOO_FAR.length, HARMLESS.length]).toEqual([40, 40]);
  expect(new Set(TOO_FAR.map(([kind]) => kind))).toEqual(new Set(Object.keys(OVERREACH_REASONS)));
});
