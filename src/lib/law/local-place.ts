/** Where a title begins with a place: 上海市, 内蒙古自治区, 恩施土家族苗族自治州. */
const PLACE = /^(\p{Script=Han}{2,11}?(?:特别行政区|自治区|自治州|省|市))/u;

/** The place whose own rule a law is by its title, 《上海市消防条例》 上海市; undefined for a law of the whole country. */
export function localPlaceOf(title: string): string | undefined {
  return PLACE.exec(title)?.[1];
}

/** Whether the rule of a place holds where a community is: its province, or the city in which its district lies. */
export function isLocalRule(
  title: string,
  { region = '', district }: { region?: string | undefined; district: string },
): boolean {
  const place = localPlaceOf(title);
  return place !== undefined && (region === place || district.includes(place));
}
