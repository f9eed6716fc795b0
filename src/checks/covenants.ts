import { findOverreach, OVERREACH_REASONS } from '../lib/covenant/overreach.ts';
import { lacksQuorum } from '../lib/covenant/quorum.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { Covenant, CovenantClause } from '../schemas/covenant.ts';
import type { Check } from './context.ts';
import { findUnknownNames } from './names.ts';

/** Covenants are those of communities, were adopted by enough, and have no clauses that commonly go too far. */
export const checkCovenants: Check = (context) => [
  ...context.covenants.flatMap((file) => [
    ...findUnknownNames(
      { file: file.file, line: file.lineOf(['community']) },
      'community',
      [file.data.community],
      'communities',
      context,
    ),
    ...checkName(file),
    ...checkQuorum(file),
    ...file.data.versions.flatMap(({ clauses }, index) =>
      checkClauses(file, ['versions', index], clauses),
    ),
  ]),
  ...context.covenantTemplates.flatMap((file) => checkClauses(file, [], file.data.clauses)),
];

/** By its name a covenant is found; a second one of the same community would be nobody's. */
function checkName({ file, slug, data, lineOf }: CollectionFile<Covenant>): Problem[] {
  if (slug === data.community) return [];
  return [
    {
      kind: 'covenant-community',
      severity: 'error',
      file,
      line: lineOf(['community']),
      message: `这一份是 ${data.community} 的公约，文件名却是 ${slug}。`,
      cure: `请把文件名改成 ${data.community}.yaml；这个社区已经有公约的，把新的一版写进它的 versions。`,
    },
  ];
}

function checkQuorum({ file, data, lineOf }: CollectionFile<Covenant>): Problem[] {
  return data.versions.flatMap(({ adopted }, index): Problem[] => {
    const lack = lacksQuorum(adopted);
    if (!lack) return [];
    return [
      {
        kind: 'covenant-quorum',
        severity: 'warning',
        file,
        line: lineOf(['versions', index, 'adopted']),
        message: `${adopted.by}应到${adopted.of}、到会${adopted.present}、同意${adopted.for}，${lack}。`,
        cure: '请核对人数；真的不够，这一版要再开会表决。',
      },
    ];
  });
}

function checkClauses(
  { file, lineOf }: CollectionFile<unknown>,
  at: (string | number)[],
  clauses: readonly CovenantClause[],
): Problem[] {
  return clauses.flatMap(({ title, text }, index) =>
    findOverreach(text).map(({ kind, text: words }): Problem => {
      const { name, why, cites } = OVERREACH_REASONS[kind];
      return {
        kind: 'covenant-overreach',
        severity: 'warning',
        file,
        line: lineOf([...at, 'clauses', index, 'text']),
        message: `“${title}”里的“${words}”像是${name}：${why}（${cites.join('、')}）。`,
        cure: '请改成怎么做、谁来劝；要处罚的，写明报告哪个部门依法处理。看过没有问题的不用管。',
      };
    }),
  );
}
