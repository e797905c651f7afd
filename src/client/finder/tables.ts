import type { NearTable } from '../../domain/near.ts';
import type { PlaceTable } from '../../domain/place-table.ts';
import type { PostcodeTable } from '../../domain/postcode-lookup.ts';

/** The tables the finder answers from: whole files, the same for everybody, so that they tell nobody what was typed. */
export interface Tables {
  postcodes: PostcodeTable;
  places: PlaceTable;
}

const load = <T>(name: string): Promise<T> =>
  fetch(`/search/${name}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json() as Promise<T>;
  });

let tables: Promise<Tables> | undefined;

/** Loads the tables once, when somebody uses the box; what failed is tried again. */
export function openTables(): Promise<Tables> {
  tables ??= Promise.all([load<PostcodeTable>('postcodes'), load<PlaceTable>('places')]).then(
    ([postcodes, places]) => ({ postcodes, places }),
    (error: unknown) => {
      tables = undefined;
      throw error;
    },
  );
  return tables;
}

/** Loads the centre points, for those who ask for “Near me”. */
export function openNear(): Promise<NearTable> {
  return load<NearTable>('near');
}
