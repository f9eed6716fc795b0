/** A file of content, and of which community it is. */
interface OwnedFile {
  file: string;
  data: { community: string };
}

/** What is looked at for demonstration data. */
export interface DemoContent {
  communities: readonly { file: string; slug: string; data: { demo: boolean } }[];
  people: readonly { file: string; data: { demo: boolean } }[];
  lectures: readonly OwnedFile[];
  series: readonly OwnedFile[];
  notices: readonly OwnedFile[];
  tallies: readonly OwnedFile[];
  prints: readonly OwnedFile[];
  /** Files that bear the name of their community. */
  covenants: readonly { file: string; slug: string }[];
  noticePlans: readonly { file: string; slug: string }[];
}

/** The files that are made up to show the site: communities and people marked so, and all that is of such a community. */
export function listDemoFiles(content: DemoContent): string[] {
  const demo = content.communities.filter(({ data }) => data.demo);
  const slugs = new Set(demo.map(({ slug }) => slug));
  const { lectures, series, notices, tallies, prints } = content;
  const owned = [...lectures, ...series, ...notices, ...tallies, ...prints];
  const named = [...content.covenants, ...content.noticePlans];
  return [
    ...demo.map(({ file }) => file),
    ...content.people.filter(({ data }) => data.demo).map(({ file }) => file),
    ...owned.filter(({ data }) => slugs.has(data.community)).map(({ file }) => file),
    ...named.filter(({ slug }) => slugs.has(slug)).map(({ file }) => file),
  ];
}
