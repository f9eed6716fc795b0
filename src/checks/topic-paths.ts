import { walkPath } from '../lib/topic/walk-path.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Check, CheckContext } from './context.ts';
import { isNamed } from './names.ts';

/** Taps that a path takes from its first question to an end; fewer would say too little, more tire. */
const FEWEST = 3;
const MOST = 6;

/** Each topic is written once; its path has no dead end, no loop, and arrives within three to six taps. */
export const checkTopicPaths: Check = (context) => [
  ...findTwice(context.topics),
  ...context.topics.flatMap((file) => [...checkPath(file), ...checkServices(file, context)]),
];

function findTwice(topics: readonly CollectionFile<Topic>[]): Problem[] {
  const first = new Map<string, string>();
  return topics.flatMap(({ file, data }): Problem[] => {
    const other = first.get(data.name);
    if (other === undefined) first.set(data.name, file);
    if (other === undefined) return [];
    return [
      {
        kind: 'topic-twice',
        severity: 'error',
        file,
        line: 1,
        message: `“${data.name}”已经写在 ${other} 里。`,
        cure: '一个主题只写一份，请合在一起。',
      },
    ];
  });
}

function checkPath({ file, data, lineOf }: CollectionFile<Topic>): Problem[] {
  const { steps, ends } = data.path;
  const walk = walkPath(data.path);
  const broken = (line: number, message: string, cure: string): Problem => ({
    kind: 'path-broken',
    severity: 'error',
    file,
    line,
    message,
    cure,
  });
  const lineOfId = (id: string) => {
    const step = steps.findLastIndex((known) => known.id === id);
    return step >= 0
      ? lineOf(['path', 'steps', step])
      : lineOf(['path', 'ends', ends.findLastIndex((known) => known.id === id)]);
  };
  return [
    ...walk.twice.map((id) =>
      broken(lineOfId(id), `“${id}”用了两次。`, '每一步、每个结果的 id 都要不同。'),
    ),
    ...walk.dead.map(({ step, option, to }) =>
      broken(
        lineOf(['path', 'steps', step, 'options', option]),
        `选项指到“${to}”，没有这一步，也没有这个结果。`,
        '请核对 to，或者补上那一步。',
      ),
    ),
    ...walk.loops.map((id) =>
      broken(lineOfId(id), `从“${id}”走下去又回到“${id}”，居民会一直转圈。`, '请改其中一个 to。'),
    ),
    ...walk.unreachable.map((id) =>
      broken(lineOfId(id), `没有哪个选项通到“${id}”。`, '请加一个选项通到它，或者删去它。'),
    ),
    ...ends.flatMap(({ id, urgent }): Problem[] => {
      const taps = walk.taps.get(id);
      if (!taps || (taps.most <= MOST && (urgent || taps.fewest >= FEWEST))) return [];
      const far = taps.most > MOST;
      return [
        {
          kind: 'path-length',
          severity: 'error',
          file,
          line: lineOfId(id),
          message: `到“${id}”${far ? `最多要点${taps.most}下` : `只点${taps.fewest}下`}，应当是${FEWEST}到${MOST}下。`,
          cure: far
            ? '请合并几步。'
            : '请先问清情况再给结果；人身正有危险的，写 urgent: true 就可以早到。',
        },
      ];
    }),
  ];
}

function checkServices(
  { file, data, lineOf }: CollectionFile<Topic>,
  context: CheckContext,
): Problem[] {
  const used = [
    ...data.path.ends.flatMap(({ services }, end) =>
      services.map((slug, index) => ({
        slug,
        line: lineOf(['path', 'ends', end, 'services', index]),
      })),
    ),
    ...(data.urgent ? [{ slug: data.urgent.service, line: lineOf(['urgent', 'service']) }] : []),
  ];
  return used
    .filter(({ slug }) => !isNamed(slug, 'services', context))
    .map(({ slug, line }) => ({
      kind: 'service-unknown',
      severity: 'error',
      file,
      line,
      message: `没有 content/services/${slug}.yaml 这个去处。`,
      cure: '请核对名字，或者先写好那个去处。',
    }));
}
