import { findDistricts } from '../../domain/postcode-lookup.ts';
import { mayBePostcode, readPostcode } from '../../domain/postcode-text.ts';
import { placeKey } from '../../domain/place-table.ts';
import { nearestDistricts } from '../../domain/near.ts';
import { openNear, openTables } from './tables.ts';
import {
  noTable,
  notLoaded,
  tellFaulty,
  tellNear,
  tellOnly,
  tellPlace,
  tellPostcode,
  type Told,
} from './tell.ts';

/**
 * Answers a postcode in this browser: nothing typed leaves the page. Until the table has said that a text is no
 * postcode, it is treated as one.
 * @returns undefined when the text is just words
 */
export async function askPostcode(typed: string): Promise<Told | undefined> {
  if (!mayBePostcode(typed)) return undefined;
  try {
    const { postcodes, places } = await openTables();
    const postcode = readPostcode(typed, (outcode) => Object.hasOwn(postcodes.outcodes, outcode));
    if (postcode === undefined) return undefined;
    if (postcode === 'faulty') return tellFaulty(typed);
    if (postcodes.districts.length === 0) return tellOnly(noTable);
    return tellPostcode(postcode, findDistricts(postcodes, postcode), { typed, on: postcodes.on, places });
  } catch {
    return tellOnly(notLoaded);
  }
}

/** Loads the tables before anybody asks; what fails is tried again then. */
export function prepare(): void {
  openTables().catch(() => undefined);
}

/** The district of a place by its name; undefined when it is none that we know. */
export async function askPlace(typed: string): Promise<Told | undefined> {
  try {
    const { places } = await openTables();
    const key = placeKey(typed);
    const slugs = Object.hasOwn(places.places, key) ? places.places[key] : undefined;
    return slugs && tellPlace(typed, slugs, places);
  } catch {
    // Search looks for the place then.
    return undefined;
  }
}

/** How long a device may take to find itself, in milliseconds. */
const PATIENCE = 15_000;
/** What a device knows less exactly than this, in metres, says nothing about districts. */
const ROUGH = 3000;

/** Asks the device where it is, and works out the district here: the position stays on the device. */
export async function askDevice(): Promise<Told> {
  let position: GeolocationCoordinates;
  try {
    position = await locate();
  } catch (error) {
    const refused = error instanceof GeolocationPositionError && error.code === error.PERMISSION_DENIED;
    const what = refused ? 'Your browser does not say' : 'Your device could not find out';
    return tellOnly(`${what} where you are. Type your postcode or your town instead.`);
  }
  if (position.accuracy > ROUGH)
    return tellOnly(
      `Your device knows only to within ${Math.round(position.accuracy / 1000)} kilometres where you are. Type your postcode or your town instead.`,
    );
  try {
    const [near, { places }] = await Promise.all([openNear(), openTables()]);
    return tellNear(nearestDistricts(near, position), places);
  } catch {
    return tellOnly(notLoaded);
  }
}

function locate(): Promise<GeolocationCoordinates> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      timeout: PATIENCE,
      maximumAge: 60_000,
    });
  });
}
