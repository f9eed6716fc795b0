import { toFact, type PrivateFact } from './private-fact.ts';

/** GA 36: province, office, then five characters, or six of a new-energy car; I and O are not used. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z] ?[·•.-]? ?([A-HJ-NP-Z\d]{5,6}|[A-HJ-NP-Z\d]{4}[学挂警港澳领试超])(?![A-Z\d-])/giu;

/** Number plates of cars in a text of folded width; with fewer than two digits it is no plate. */
export function findPlates(text: string): PrivateFact[] {
  return [...text.matchAll(PLATE)]
    .filter(([, rest]) => rest!.replace(/\D/g, '').length >= 2)
    .map((match) => toFact('车牌号', match));
}
