import { expect, test } from 'vitest';
import { KeyCounter } from '../../../../src/lib/search/key-counter.ts';

const SOUNDS: Record<string, string> = { 长: 'chang', 椅: 'yi', 刷: 'shua', 嗯: 'ng' };
const makeCounter = () => new KeyCounter((run) => [...run].map((each) => SOUNDS[each] ?? '?'));
const twelve = '长椅刷'.repeat(4);

test('Characters and pairs are counted by weight, and no pair stands across a stop or a letter', () => {
  const counter = makeCounter();
  counter.add('长椅，长椅A椅', 2);
  counter.add('椅', 1);
  expect([...counter.characters]).toEqual([
    ['长', 4],
    ['椅', 7],
  ]);
  expect([...counter.pairs]).toEqual([['长椅', 4]]);
});

test('Readings are counted by weight; what is no syllable is passed over', () => {
  const counter = makeCounter();
  counter.addReadings('长嗯椅', 3);
  counter.addReadings('长', 2);
  expect(counter.readings).toEqual(
    new Map([
      ['长', new Map([['chang', 5]])],
      ['椅', new Map([['yi', 3]])],
    ]),
  );
});

test('A reader that gives another number of syllables is not believed', () => {
  const counter = new KeyCounter(() => ['chang']);
  counter.addReadings('长椅，长', 1);
  expect(counter.readings).toEqual(new Map([['长', new Map([['chang', 1]])]]));
});

test('A term has two to twelve Chinese characters and nothing else', () => {
  const counter = makeCounter();
  for (const term of ['长椅', '椅', '长椅A', 'A长椅', twelve, `${twelve}椅`]) counter.addTerm(term);
  expect([...counter.terms]).toEqual(['长椅', twelve]);
});

test('Further characters count once, and change nothing about those that texts hold', () => {
  const counter = makeCounter();
  counter.add('长', 5);
  counter.addReadings('长', 7);
  counter.addCharacters(['长', '刷']);
  expect([...counter.characters]).toEqual([
    ['长', 5],
    ['刷', 1],
  ]);
  expect(counter.readings).toEqual(
    new Map([
      ['长', new Map([['chang', 7]])],
      ['刷', new Map([['shua', 1]])],
    ]),
  );
});
