import { expect, test } from 'vitest';
import {
  decodePostings,
  encodePostings,
  type Posting,
} from '../../../../src/lib/search/postings.ts';

test('What is written is read again, far apart and close together', () => {
  const postings: Posting[] = [0, 1, 2, 127, 128, 5000, 70_000, 999_999].map((record, index) => ({
    record,
    impact: 1 + (index % 15),
  }));
  expect(decodePostings(encodePostings(postings))).toEqual(postings);
  expect(decodePostings(new Uint8Array())).toEqual([]);
});
