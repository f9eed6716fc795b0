import type { Problem } from '../lib/problem.ts';
import type { Statute } from '../lib/statute/tree.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { YamlFile } from '../loaders/yaml-file.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { StatuteEntry } from '../schemas/statute.ts';

/** All that checks look at, read once. */
export interface CheckContext {
  guides: GuideFile[];
  register: RegisteredLaw[];
  /** Laws with an official text, by slug. */
  laws: Map<string, StatuteEntry>;
  /** Opens the official text of a law; undefined where there is none. */
  open: (slug: string) => Statute | undefined;
  questions: {
    file: string;
    entries: { ask: string; law: string; no: string | number }[];
    lineOf: YamlFile['lineOf'];
  };
}

/** One check: looks at everything, returns what is wrong. */
export type Check = (context: CheckContext) => Problem[];
