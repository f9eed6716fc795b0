import { utils, write } from '@e965/xlsx';

const HEADINGS = ['日期', '时间', '主题', '主讲人', '身份', '地点', '社区', '对象', '报名方式', '座位', '类别', '状态', '备注']; // prettier-ignore
const WIDTHS = [16, 14, 26, 16, 14, 26, 12, 14, 20, 8, 14, 8, 24];

/** Rows marked 示例 are left out by the import, so that nobody need delete them. */
const EXAMPLES = [
  ['12月12日', '14:30-16:00', '示例：租房押金怎么要回来', '李律师', '社区法律顾问', '社区服务中心二楼活动室', '', '社区居民、老人', '不用报名，直接来', '60', '租房', '', ''],
  ['2026年12月19日', '下午2点半', '示例：别让骗子敲开门', '王警官', '', '3号楼一层活动室', '', '老人', '', '24', '诈骗', '改期', '原定那天停电'],
]; // prettier-ignore

const HELP = [
  ['这一列', '怎么填', '不填会怎样'],
  ['日期', '12月4日、2026/12/4、12.4 都行；每月固定的写“每月第二个周六”', '这一行不导入，告诉您缺什么'],
  ['时间', '14:30、下午2点半、14:30-16:00 都行', '同上；没有写几点结束的，按90分钟'],
  ['主题', '4到24个字', '同上'],
  ['主讲人', '要在讲师名单里；“李律师”只对得上一个人时也认', '新的一讲不导入；已有的一讲照旧'],
  ['身份', '例如 社区法律顾问', '照讲师名单里的写'],
  ['地点', '写到哪一间', '新的一讲不导入；已有的一讲照旧'],
  ['社区', '社区的名字', '只有一个社区时，就是它'],
  ['对象', '社区居民、农村居民、学生、青少年、老人、妇女、残疾人、务工人员、个体户与企业、机关单位、家长、社区工作者', '社区居民'],
  ['报名方式', '怎么报名', '不用报名，直接来'],
  ['座位', '数字', '不写'],
  ['类别', '网站“生活里的事”里的词，例如 租房、诈骗', '从题目里认'],
  ['状态', '取消、恢复；没有变动不用写', '没有变动'],
  ['备注', '改期、换地点、取消的原因，会写在网页上', '写“时间有调整”这样的话'],
  ['', '', ''],
  ['列的先后可以换，列名可以用平时的叫法（开讲时间、讲师、场地……），用不到的列可以删。', '', ''],
  ['前面标“示例”的行不导入，照着填在下面就行。', '', ''],
  ['改期、换地点：直接改日期、时间、地点，再导入一次，网页会写明原来是什么。', '', ''],
  ['同一张表导入几次都不要紧，没有变的不会动。', '', ''],
]; // prettier-ignore

/** 讲座模板.xlsx: what to fill in, with two examples, and how. The same bytes every time. */
export function makeTemplate(): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const plan = utils.aoa_to_sheet([HEADINGS, ...EXAMPLES]);
  plan['!cols'] = WIDTHS.map((wch) => ({ wch }));
  const help = utils.aoa_to_sheet(HELP);
  help['!cols'] = [{ wch: 12 }, { wch: 70 }, { wch: 44 }];
  utils.book_append_sheet(book, plan, '讲座安排');
  utils.book_append_sheet(book, help, '填写说明');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
