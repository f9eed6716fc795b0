import { readFileSync } from 'node:fs';
import type { Problem } from '../lib/problem.ts';
import { parseYaml } from './yaml-file.ts';
import { registeredLaw, type RegisteredLaw } from '../schemas/law-register.ts';

export const REGISTER_FILE = 'content/law-register.yaml';

/** The register of laws; entries that do not fit are reported with the reason and left out. */
export function readLawRegister(path: string = REGISTER_FILE): {
  laws: RegisteredLaw[];
  problems: Problem[];
} {
  return parseLawRegister(readFileSync(path, 'utf8'));
}

/** The same of the text of the register. */
export function parseLawRegister(text: string): { laws: RegisteredLaw[]; problems: Problem[] } {
  const yaml = parseYaml(text);
  const refuse = (line: number, message: string): Problem => ({
    kind: 'register-invalid',
    severity: 'error',
    file: REGISTER_FILE,
    line,
    message,
    cure: '请照旁边的条目改正格式。',
  });
  if (yaml.errors.length > 0)
    return {
      laws: [],
      problems: yaml.errors.map(({ line, message }) => refuse(line, `写法有误：${message}。`)),
    };
  if (!Array.isArray(yaml.data))
    return { laws: [], problems: [refuse(1, '登记表应当是一条一条的列表，每条以“- slug:”开头。')] };
  const entries = yaml.data as unknown[];
  const laws: RegisteredLaw[] = [];
  const slugs = new Set<string>();
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const parsed = registeredLaw.safeParse(entry);
    if (parsed.success) {
      if (slugs.has(parsed.data.slug))
        problems.push(
          refuse(yaml.lineOf([index, 'slug']), `网址名“${parsed.data.slug}”用了两次。`),
        );
      else laws.push(parsed.data);
      slugs.add(parsed.data.slug);
      return;
    }
    for (const { path: at, message } of parsed.error.issues) {
      const place = at.filter((key) => typeof key !== 'symbol');
      problems.push(
        refuse(
          yaml.lineOf([index, ...place]),
          `第${index + 1}部的 ${place.join('.')}：${message}。`,
        ),
      );
    }
  });
  return { laws, problems };
}
