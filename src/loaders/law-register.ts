import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Problem } from '../lib/problem.ts';
import { lawRegister, type RegisteredLaw } from '../schemas/law-register.ts';

export const REGISTER_FILE = 'content/law-register.yaml';

/** The register of laws; entries that do not fit are reported with the reason and left out. */
export function readLawRegister(path: string = REGISTER_FILE): { laws: RegisteredLaw[]; problems: Problem[] } {
  const refuse = (message: string): Problem => ({
    kind: 'register-invalid',
    severity: 'error',
    file: REGISTER_FILE,
    message,
    cure: '请照旁边的条目改正格式。',
  });
  try {
    const parsed = lawRegister.safeParse(load(readFileSync(path, 'utf8')));
    if (parsed.success) return { laws: parsed.data, problems: [] };
    const problems = parsed.error.issues.map(({ path: at, message }) => refuse(`第${Number(at[0]) + 1}条的 ${at.slice(1).join('.')}：${message}。`));
    return { laws: [], problems };
  } catch (error) {
    return { laws: [], problems: [refuse(`读不了登记表：${error instanceof Error ? error.message : String(error)}。`)] };
  }
}
