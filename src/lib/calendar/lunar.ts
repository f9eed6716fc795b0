import { LunarDay, SolarTerm as TymeTerm } from 'tyme4ts';
import { isoDay } from './day.ts';
import { SOLAR_TERMS, type SolarTerm } from './rule.ts';

/**
 * The day of a year on which a date of the Chinese calendar falls; leap months are passed over. Undefined where the
 * year has none: a month may have 29 days only, and a date of the twelfth month may fall into the next January.
 */
export function lunarDay(year: number, month: number, date: number): string | undefined {
  return [year - 1, year]
    .map((lunarYear) => convert(lunarYear, month, date))
    .find((day) => day?.startsWith(`${year}-`));
}

function convert(year: number, month: number, date: number): string | undefined {
  try {
    const day = LunarDay.fromYmd(year, month, date).getSolarDay();
    return isoDay(day.getYear(), day.getMonth(), day.getDay());
  } catch {
    return undefined;
  }
}

/** The day, in Beijing time, on which the sun reaches a solar term in a year. */
export function solarTermDay(year: number, name: SolarTerm): string {
  // The library counts from 冬至 of the year before, which is number 0.
  const index = SOLAR_TERMS.indexOf(name) + 1;
  const day = TymeTerm.fromIndex(year, index).getJulianDay().getSolarDay();
  return isoDay(day.getYear(), day.getMonth(), day.getDay());
}
