import { createReadStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../data/search-records.ts';
import { formatMembership, makeMembership } from '../lib/search/membership.ts';
import { nameKey } from '../lib/search/sayings.ts';
import { listLoosePairs } from '../lib/search/particles.ts';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { BUILD_ID } from './build-id.ts';
import { IndexWriter } from './index-writer.ts';

/** Words of a note's explanation tell less of it than its title and the questions it answers. */
const EXPLANATION = 0.25;
/** Notes are short, and one that answers many questions is no worse for it: length does not count. */
const NOTES = { k1: 1.2, b: 0 };

/**
 * Makes the two indexes of the built site from its records: the everyday index of what people wrote in plain
 * words, small and asked first, and that of the articles of full texts. A term is fetched when it is asked
 * for, so that a question costs about the same in a small library and in a large one.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'search');
        const source = join(folder, 'records.ndjson');
        const everyday = new IndexWriter(join(folder, BUILD_ID, 'everyday'), 1_000, NOTES);
        const texts = new IndexWriter(join(folder, BUILD_ID, 'texts'), 2_000);
        const articles = new Map<number, number>();
        let hasGuideposts = false;
        for await (const line of createInterface({ input: createReadStream(source) })) {
          if (line === '') continue;
          const record = JSON.parse(line) as SearchRecord;
          const text = record.text === '' ? undefined : addText(texts, record);
          if (record.plain === '') continue;
          if (!isGuidepost(record)) {
            const plain = addPlain(everyday, record);
            if (text !== undefined) articles.set(plain, text);
            continue;
          }
          if (!hasGuideposts) everyday.beginGuideposts();
          hasGuideposts = true;
          addPlain(everyday, record);
        }
        // Benches tell by it which article a result is.
        if (!process.env['KEEP_SEARCH_RECORDS']) rmSync(source);
        const { entries } = readThesaurus(process.cwd());
        const sayings = makeMembership(entries.flatMap(({ say }) => say));
        writeFileSync(join(folder, 'sayings.txt'), formatMembership(sayings));
        everyday.finish(entries);
        texts.finish(entries, articles);
        logger.info('查找索引已经做好。');
      },
    },
  };
}

/**
 * A guidepost that is called just what was typed comes first: a door under any of its names, then what has it as its
 * title, a word of the glossary behind others, then what is also called so.
 */
const listNames = ({ kind, title, also }: SearchRecord): [string, number][] => {
  const titles = title.split('　').map(nameKey);
  const others = also.split('\n').filter(Boolean).map(nameKey);
  const weigh = (key: string) =>
    kind === 'service' ? 4 : !titles.includes(key) ? 1 : kind === 'term' ? 2 : 3;
  return [...new Set([...titles, ...others])].map((key) => [key, weigh(key)]);
};

/** They come last in the file, and belong to no law. */
const isGuidepost = ({ law }: SearchRecord) => law === '';

function addText(index: IndexWriter, record: SearchRecord): number {
  const { href, title, kind, text, around, asked, law, shelf } = record;
  return index.add({
    fields: [{ text: `${title}\n${around}\n${text}`, weight: 1 }],
    asked,
    card: { href, title, kind, text },
    law,
    shelf,
  });
}

function addPlain(index: IndexWriter, record: SearchRecord): number {
  const { href, title, kind, plain, also, example, law, shelf } = record;
  return index.add({
    fields: [
      { text: `${title}\n${also}`, weight: 1 },
      { text: listLoosePairs(also).join(' '), weight: 1 },
      { text: `${plain}\n${example}`, weight: EXPLANATION },
    ],
    asked: isGuidepost(record) ? listNames(record) : [],
    card: { href, title, kind, plain },
    law,
    shelf,
  });
}
