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
  const yaml = parseYaml(readFileSync(path, 'utf8'));
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
  const entries = Array.isArray(yaml.data) ? (yaml.data as unknown[]) : [];
  const laws: RegisteredLaw[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const parsed = registeredLaw.safeParse(entry);
    if (parsed.success) return laws.push(parsed.data);
    for (const { path: at, message } of parsed.error.issues) {
      const place = at.filter((key) => typeof key !== 'symbol');
      problems.push(
        refuse(
          yaml.lineOf([index, ...place]),
          `第${index + 1}部的 ${place.join('.')}：${message}。`,
        ),
      );
    }
    return undefined;
  });
  return { laws, problems };
}
