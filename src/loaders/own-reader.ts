import type { LoaderContext } from 'astro/loaders';
import { parseYaml, splitFrontMatter } from './yaml-file.ts';

/** What Astro asks of a kind of file: its data and its body. Not among its public types. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<object>;
}
type Context = LoaderContext & { entryTypes: ReadonlyMap<string, EntryType> };

/**
 * The context of an Astro loader, whose MDX files are read as the checks read them. Astro has another reader of YAML:
 * what is a text here, 1_000 or a lone 2026-12-01, is a number or a moment there, and a build would stop at an entry
 * that the checks had let through.
 */
export function withOwnReader(context: LoaderContext): LoaderContext {
  const { entryTypes } = context as Context;
  const getEntryInfo: EntryType['getEntryInfo'] = ({ contents }) => {
    const parts = splitFrontMatter(contents);
    const data = parseYaml(parts?.yaml ?? '', 1).data ?? {};
    const body = (parts?.body ?? contents).trim();
    return Promise.resolve({ data, body, slug: '', rawData: parts?.yaml ?? '' });
  };
  const own = new Map(entryTypes).set('.mdx', { ...entryTypes.get('.mdx'), getEntryInfo });
  return { ...context, entryTypes: own } as Context;
}
