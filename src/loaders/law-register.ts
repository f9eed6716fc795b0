import { readFileSync } from 'node:fs';
import type { Problem } from '../lib/problem.ts';
import { parseYaml } from './yaml-file.ts';
import { lawRegister, type RegisteredLaw } from '../schemas/law-register.ts';

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
  const parsed = lawRegister.safeParse(yaml.data);
  if (parsed.success) return { laws: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path: at, message }) => {
    const place = at.filter((key) => typeof key !== 'symbol');
    return refuse(
      yaml.lineOf(place),
      `第${Number(place[0]) + 1}条的 ${place.slice(1).join('.')}：${message}。`,
    );
  });
  return { laws: [], problems };
}
