import type { Listed } from './private-fact.ts';

/** What stands in the lists of a site, as far as it is told to everybody on purpose. */
export interface OpenLists {
  communities: readonly {
    address?: string | undefined;
    contacts?: readonly {
      name?: string | undefined;
      phone?: string | undefined;
      place?: string | undefined;
    }[];
  }[];
  services: readonly { number?: string | undefined }[];
  people: readonly { name?: string | undefined }[];
}

/** What a site tells on purpose: the doors of communities, the numbers of services, the team. */
export function listOpenFacts({ communities, services, people }: OpenLists): Listed {
  const contacts = communities.flatMap((community) => community.contacts ?? []);
  const has = (value: string | undefined) => value !== undefined;
  return {
    phones: [...contacts.map(({ phone }) => phone), ...services.map(({ number }) => number)].filter(
      has,
    ),
    places: [
      ...communities.map(({ address }) => address),
      ...contacts.map(({ place }) => place),
    ].filter(has),
    names: [...people, ...contacts].map(({ name }) => name).filter(has),
  };
}
