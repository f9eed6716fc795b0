import type { z } from 'astro/zod';
import { findPrivateFacts } from '../privacy/find-private-facts.ts';
import { maskFact } from '../privacy/mask-fact.ts';
import { listOpenFacts, type OpenLists } from '../privacy/open-facts.ts';
import type { Listed } from '../privacy/private-fact.ts';
import { describeFault } from '../prose/describe-fault.ts';
import { findPasteFaults } from '../prose/pasted-text.ts';
import { nameField } from './slips.ts';

type Values = Readonly<Record<string, unknown>>;

/** Texts shorter than this hold no slip worth a word: numbers, choices. */
const SHORTEST = 2;

/**
 * What stands in the texts of an entry and should not: private facts, masked, and slips that came with pasting; a
 * sentence each, with the names that its fields have at the desk. `listed` is what may be told, as other entries tell it.
 */
export function listTextSlips(
  collection: string,
  schema: z.core.$ZodType,
  data: Values,
  listed: Listed,
): string[] {
  const open = addOwn(collection, data, listed);
  return listTexts(data, []).flatMap(({ path, text }) => {
    const name = path[0] === 'body' ? '正文' : nameField(schema, path);
    const facts = findPrivateFacts(text, { listed: open, anyName: collection === 'cases' });
    const faults = findPasteFaults(text, path[0] === 'body' ? 0 : text.length);
    return [
      ...facts.map((fact) => `${name}：“${maskFact(fact)}”像是${fact.what}，请删去`),
      ...faults.map((fault) => `${name}：${fault.what}，${describeFault(fault)}`),
    ];
  });
}

/** What the entry itself is there to tell: the doors of a community, the number of a service, a name of the team. */
function addOwn(collection: string, data: Values, listed: Listed): Listed {
  const none: OpenLists = { communities: [], services: [], people: [] };
  if (!Object.hasOwn(none, collection)) return listed;
  const own = listOpenFacts({ ...none, [collection]: [data] });
  return {
    phones: [...listed.phones, ...own.phones],
    places: [...listed.places, ...own.places],
    names: [...listed.names, ...own.names],
  };
}

function listTexts(value: unknown, path: readonly (string | number)[]): Text[] {
  if (typeof value === 'string') return value.length < SHORTEST ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => listTexts(one, [...path, index]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([name, one]) => listTexts(one, [...path, name]));
}

interface Text {
  path: readonly (string | number)[];
  text: string;
}
