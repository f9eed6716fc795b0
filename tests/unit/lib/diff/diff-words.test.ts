import { describe, expect, test } from 'vitest';
import { diffWords, newTextOf, oldTextOf } from '../../../../src/lib/diff/diff-words.ts';

/** Removed words in 〔〕, added ones in 【】. */
function draw(oldText: string, newText: string): string {
  const spans = diffWords(oldText, newText);
  expect(oldTextOf(spans)).toBe(oldText);
  expect(newTextOf(spans)).toBe(newText);
  return spans
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `【${text}】` : `〔${text}〕`,
    )
    .join('');
}

describe('What changed is shown in whole words', () => {
  test('A sum is replaced as a whole, though both begin or end alike', () => {
    expect(draw('可以处二百元以下罚款。', '可以处五百元以下罚款。')).toBe(
      '可以处〔二百元〕【五百元】以下罚款。',
    );
    expect(draw('罚款十五日内缴清。', '罚款五日内缴清。')).toBe('罚款〔十五日〕【五日】内缴清。');
  });

  test('An article cited anew is replaced as a whole', () => {
    expect(draw('依照本办法第十二条的规定', '依照本办法第十四条之一的规定')).toBe(
      '依照本办法〔第十二条〕【第十四条之一】的规定',
    );
  });

  test('Short islands between two changes are swallowed', () => {
    const drawn = draw('由街道的物业管理', '由社区的环境管理');
    expect(drawn).toBe('由〔街道的物业〕【社区的环境】管理');
  });

  test('A long island between two changes stays', () => {
    expect(draw('长椅每年刷新油漆一次。', '长凳每年刷新油漆两次。')).toBe(
      '〔长椅〕【长凳】每年刷新油漆〔一次〕【两次】。',
    );
  });
});

describe('What was put in is cut where a reader would cut it', () => {
  test('A list gets a whole member', () => {
    expect(draw('公园、广场、车站', '公园、绿地、广场、车站')).toBe('公园、【绿地、】广场、车站');
  });

  test('A second title is put in with its own marks', () => {
    expect(draw('适用《长椅法》的规定', '适用《长椅法》、《绿篱法》的规定')).toBe(
      '适用《长椅法》【、《绿篱法》】的规定',
    );
  });

  test('A sentence that ends like the one before it is put in as a sentence', () => {
    expect(draw('刻字的，依法处罚。', '刻字的，依法处罚。\n涂画的，依法处罚。')).toBe(
      '刻字的，依法处罚。【\n涂画的，依法处罚。】',
    );
  });

  test('A paragraph before all others is put in with its line break', () => {
    expect(draw('长椅人人可坐。', '长椅归居民共有。\n长椅人人可坐。')).toBe(
      '【长椅归居民共有。\n】长椅人人可坐。',
    );
  });

  test('The first of two like sentences keeps its change to itself', () => {
    expect(
      draw(
        '刻字的，处十元以下罚款。',
        '刻字的，处五元以下罚款。\n涂画的，处三元以下罚款；情节较轻的，警告。',
      ),
    ).toBe('刻字的，处〔十元〕【五元】以下罚款。【\n涂画的，处三元以下罚款；情节较轻的，警告。】');
  });
});

describe('Nothing is lost', () => {
  test('Other typography is no change, and each side keeps its own', () => {
    const spans = diffWords('有下列情形之一的:(一)刻字', '有下列情形之一的：（一）刻字');
    expect(spans).toEqual([
      { kind: 'same', text: '有下列情形之一的：（一）刻字', old: '有下列情形之一的:(一)刻字' },
    ]);
  });

  test('Equal texts are one span, an empty text is none', () => {
    expect(diffWords('长椅', '长椅')).toEqual([{ kind: 'same', text: '长椅' }]);
    expect(diffWords('', '')).toEqual([]);
    expect(draw('', '长椅')).toBe('【长椅】');
    expect(draw('长椅', '')).toBe('〔长椅〕');
  });

  test('Texts with nothing in common are replaced whole', () => {
    expect(draw('长椅人人可坐', '绿篱按时修剪')).toBe('〔长椅人人可坐〕【绿篱按时修剪】');
  });

  test('Whatever is put together, both texts come out again to the letter', () => {
    const pieces = ['长椅', '、', '第十条', '\n', '（一）', '的', '二百元', '。', 'A1', '处罚'];
    let seed = 7;
    const pick = () => (seed = (seed * 48271) % 2147483647) % pieces.length;
    const make = () => Array.from({ length: 3 + pick() * 2 }, () => pieces[pick()]).join('');
    for (let run = 0; run < 500; run += 1) draw(make(), make());
  });
});
