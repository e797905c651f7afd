/**
 * JSON Schemas of the collections for editors' programs: what a field is for, what it may hold and what is missing
 * show while a file is written. Made from the schemas of `src/domain`; the check alone says what is right.
 */
import * as z from 'zod';
import { collectionNames, collections, type CollectionName } from '../../domain/collections.ts';

/** What we use of a JSON Schema (draft 7). */
export interface JsonSchema {
  type?: 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object';
  /** What people call the field, where that is not its name. */
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  /** What people call each of those; VS Code shows it. */
  enumDescriptions?: string[];
  anyOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  default?: unknown;
  pattern?: string;
  /** Said by VS Code and by the editing page of a text that does not match the pattern. */
  patternErrorMessage?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  /** Ours: the text may have several sentences. */
  multiline?: boolean;
  /** Ours: the field holds the name of one of these. */
  refersTo?: string;
  /** Ours: the field holds the path of a picture, or of any file, below `content/media`. */
  media?: 'image' | 'file';
}

/** A file to write, by its path in the project. */
export interface MadeFile {
  path: string;
  text: string;
}

/** The JSON Schema of a collection's front matter or YAML, as somebody writes it. */
export function jsonSchemaOf(name: CollectionName): JsonSchema {
  const schema =
    made.get(name) ??
    (z.toJSONSchema(collections[name].schema, { io: 'input', target: 'draft-7' }) as JsonSchema);
  made.set(name, schema);
  return schema;
}

const made = new Map<CollectionName, JsonSchema>();

/** Every file of `.vscode` that is made: a schema for each collection, and which of them is for which files. */
export function vscodeFiles(): MadeFile[] {
  const schemas = collectionNames.map((name) => fileOf(`.vscode/schemas/${name}.json`, jsonSchemaOf(name)));
  const yaml = collectionNames.filter((name) => collections[name].path.endsWith('.yaml'));
  const settings = {
    'yaml.schemas': Object.fromEntries(
      yaml.map((name) => [`./.vscode/schemas/${name}.json`, `content/${globOf(name)}`]),
    ),
    // Reads the schemas of front matter from `.astro/collections`.
    'astro.content-intellisense': true,
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.encoding': 'utf8',
  };
  const extensions = { recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml'] };
  return [
    ...schemas,
    fileOf('.vscode/settings.json', settings),
    fileOf('.vscode/extensions.json', extensions),
  ];
}

/** `teams/<district>.yaml` → `teams/*.yaml`. */
function globOf(name: CollectionName): string {
  return collections[name].path.replace(/[^/]*<.*>[^/]*(?=\.)/, '*');
}

function fileOf(path: string, content: unknown): MadeFile {
  return { path, text: `${JSON.stringify(content, undefined, 2)}\n` };
}
