/** A place on Earth in degrees, as browsers and satellites give it (WGS84). */
export interface Position {
  latitude: number;
  longitude: number;
}

/** An ellipsoid: half its axes, in metres. */
interface Ellipsoid {
  a: number;
  b: number;
}

const AIRY_1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.3142 };

/** The National Grid's projection: scale on its meridian, true origin in radians, false origin in metres. */
const GRID = { scale: 0.9996012717, lat0: rad(49), lon0: rad(-2), east0: 400_000, north0: -100_000 };

/** From Airy 1830 to WGS84: metres, parts per million less one, and seconds of arc. */
const HELMERT = { x: 446.448, y: -125.157, z: 542.06, s: -20.4894e-6, rx: 0.1502, ry: 0.247, rz: 0.8421 };

/**
 * Eastings and northings of the National Grid (OSGB36, metres) as latitude and longitude, right to about 5 metres.
 * Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes A to C.
 */
export function toWgs84(easting: number, northing: number): Position {
  const { lat, lon } = unproject(easting, northing);
  const from = toCartesian(lat, lon, AIRY_1830);
  const [rx, ry, rz] = [HELMERT.rx, HELMERT.ry, HELMERT.rz].map((seconds) => rad(seconds / 3600)) as [
    number,
    number,
    number,
  ];
  const scale = 1 + HELMERT.s;
  return toDegrees({
    x: HELMERT.x + scale * from.x - rz * from.y + ry * from.z,
    y: HELMERT.y + rz * from.x + scale * from.y - rx * from.z,
    z: HELMERT.z - ry * from.x + rx * from.y + scale * from.z,
  });
}

/** Annex C: back from the transverse Mercator projection, in radians on Airy 1830. */
function unproject(easting: number, northing: number): { lat: number; lon: number } {
  const { a, b } = AIRY_1830;
  const aF = a * GRID.scale;
  let lat = GRID.lat0;
  for (let rest = Infinity; Math.abs(rest) > 1e-5;) {
    rest = northing - GRID.north0 - meridian(lat);
    lat += rest / aF;
  }
  const e2 = 1 - (b * b) / (a * a);
  const bend = 1 - e2 * Math.sin(lat) ** 2;
  const nu = aF / Math.sqrt(bend);
  const rho = (aF * (1 - e2)) / bend ** 1.5;
  const eta2 = nu / rho - 1;
  const t = Math.tan(lat);
  const sec = 1 / Math.cos(lat);
  const d = easting - GRID.east0;
  const lat2 = t / (2 * rho * nu);
  const lat4 = (t / (24 * rho * nu ** 3)) * (5 + 3 * t ** 2 + eta2 - 9 * t ** 2 * eta2);
  const lat6 = (t / (720 * rho * nu ** 5)) * (61 + 90 * t ** 2 + 45 * t ** 4);
  const lon1 = sec / nu;
  const lon3 = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t ** 2);
  const lon5 = (sec / (120 * nu ** 5)) * (5 + 28 * t ** 2 + 24 * t ** 4);
  const lon7 = (sec / (5040 * nu ** 7)) * (61 + 662 * t ** 2 + 1320 * t ** 4 + 720 * t ** 6);
  return {
    lat: lat - lat2 * d ** 2 + lat4 * d ** 4 - lat6 * d ** 6,
    lon: GRID.lon0 + lon1 * d - lon3 * d ** 3 + lon5 * d ** 5 - lon7 * d ** 7,
  };
}

/** The arc of the meridian from the true origin, in metres on the grid. */
function meridian(lat: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const [diff, sum] = [lat - GRID.lat0, lat + GRID.lat0];
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * diff -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(diff) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * diff) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * diff) * Math.cos(3 * sum))
  );
}

interface Cartesian {
  x: number;
  y: number;
  z: number;
}

/** Annex B: a place at sea level, in metres from the middle of the Earth. */
function toCartesian(lat: number, lon: number, { a, b }: Ellipsoid): Cartesian {
  const e2 = 1 - (b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return {
    x: nu * Math.cos(lat) * Math.cos(lon),
    y: nu * Math.cos(lat) * Math.sin(lon),
    z: nu * (1 - e2) * Math.sin(lat),
  };
}

function toDegrees({ x, y, z }: Cartesian): Position {
  const { a, b } = WGS84;
  const e2 = 1 - (b * b) / (a * a);
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - e2));
  // Ten rounds are more than a float can tell apart.
  for (let round = 0; round < 10; round++) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p);
  }
  return { latitude: (lat * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
