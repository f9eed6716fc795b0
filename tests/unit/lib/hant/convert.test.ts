import { Converter } from 'opencc-js/cn2t';
import { Converter as BackConverter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { listWords, makeToHant } from '../../../../src/lib/hant/convert.ts';
import { EXCEPTIONS } from '../../../../src/lib/hant/exceptions.ts';
import { MEETINGS } from '../../../../src/lib/hant/meetings.ts';

const toHant = makeToHant(Converter({ from: 'cn', to: 'tw' }));
const back = BackConverter({ from: 'tw', to: 'cn' });
const words = listWords([...EXCEPTIONS, ...MEETINGS]);

/** Made-up sentences, each with what it must become. */
const SENTENCES: [simplified: string, traditional: string][] = [
  ['社区的程序由居民占有的软件公布。', '社區的程序由居民占有的軟件公布。'],
  ['于某和范某某对于规范某条道路不服。', '于某和范某某對於規範某條道路不服。'],
  ['属于某些余某的剩余某物', '屬於某些余某的剩餘某物'],
  ['不准进入，准予离开，标准准确，准备好了', '不准進入，准予離開，標準準確，準備好了'],
  ['申请行政复议，等候答复，再复印，恢复印发', '申請行政復議，等候答覆，再複印，恢復印發'],
  ['规定制作办法，规定制度，机制造成损失', '規定製作辦法，規定制度，機制造成損失'],
  ['市长发出通知，监护发展，剪头发', '市長發出通知，監護發展，剪頭髮'],
  ['规定并发布，公司合并，一并处理', '規定並發布，公司合併，一併處理'],
  ['单位干的活，村干部不干涉，饼干干净', '單位幹的活，村幹部不干涉，餅乾乾淨'],
  ['海关征收关税，不吊销执照，二十万元后的部分', '海關徵收關稅，不吊銷執照，二十萬元後的部分'],
  ['投标签订合同，贴标签，报关系统与关系', '投標簽訂合同，貼標籤，報關系統與關係'],
  ['别只听两只狗叫，楼道里五公里', '別只聽兩隻狗叫，樓道裡五公里'],
  ['利益冲突，采取措施，台湾的台风，皇后与后果', '利益衝突，採取措施，臺灣的颱風，皇后與後果'],
];

describe('Simplified text in 繁體', () => {
  test.each(SENTENCES)('%s', (simplified, traditional) => {
    expect(toHant(simplified)).toBe(traditional);
  });

  test.each(SENTENCES)('%s comes back as it was', (simplified) => {
    expect(back(toHant(simplified))).toBe(simplified);
  });
});

describe('The dictionary of exceptions', () => {
  test('Every word has as many characters as what it becomes', () => {
    expect(words.filter(([from, to]) => from === '' || from.length !== to.length)).toEqual([]);
  });

  test('No word stands in it twice', () => {
    const seen = words.map(([simplified]) => simplified);
    expect(seen.filter((word, at) => seen.indexOf(word) !== at)).toEqual([]);
  });

  test('Every word comes back as it was', () => {
    expect(words.filter(([from, to]) => back(to) !== from)).toEqual([]);
  });

  test('The longest word at a place is taken, and the library sees what stands between', () => {
    const groups = [{ why: '', words: '甲 A|甲乙 BB' }];
    expect(makeToHant((text) => `(${text})`, groups)('丙甲乙丁甲戊')).toBe('(丙)BB(丁)A(戊)');
  });
});
