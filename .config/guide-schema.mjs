// The book's own schema as JSON Schema, for editors: the doc comments of its room are the descriptions.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { createServer } from 'vite';
import * as z from 'zod/mini';

const room = 'src/guide';

/** What the doc comments of a file say of each schema in it, and of the fields inside. */
function saidIn(path) {
  const comment = (node) => ts.getTextOfJSDocComment(node?.jsDoc?.at(-1)?.comment)?.replaceAll(/\s*\n\s*/g, ' ');
  const objectIn = (node) => (!node || ts.isObjectLiteralExpression(node) ? node : ts.isCallExpression(node) ? [node.expression, ...node.arguments].map(objectIn).find(Boolean) : ts.isPropertyAccessExpression(node) || ts.isAsExpression(node) ? objectIn(node.expression) : undefined);
  const said = (node, own) => ({ own, fields: objectIn(node.initializer)?.properties.filter(ts.isPropertyAssignment).map((field) => [field.name.text, said(field, comment(field))]) ?? [] });
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return new Map(statements.filter(ts.isVariableStatement).flatMap((s) => s.declarationList.declarations.map((made) => [made.name.text, said(made, comment(s))])));
}

/** A JSON Schema with what is said of it, lists looked into. */
function described(json, { own, fields } = { fields: [] }, definitions) {
  if (json.items && !json.items.$ref) return { ...(own && { description: own }), ...json, items: described(json.items, { fields }, definitions) };
  const properties = { ...json.properties };
  for (const [name, said] of fields) if (properties[name]) properties[name] = described(properties[name], said, definitions);
  // Beside a `$ref`, draft 7 hears nothing; and of an id or words, an editor would tell what the pointer leads to instead.
  const led = json.$ref && own ? definitions[json.$ref.split('/').at(-1)] : undefined;
  return { ...(own && { description: own }), ...(!led ? json : led.type === 'string' ? led : { allOf: [json] }), ...(json.properties && { properties }) };
}

/** An `allOf` that only points somewhere is the pointer. */
function plain(json) {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(plain);
  if (json.allOf?.length === 1 && Object.keys(json).length === 1) return plain(json.allOf[0]);
  return Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, plain(inner)]));
}

// The kinds of condition are the file's own: to export them would cost the embed bytes.
const opened = { name: 'opened', transform: (code, id) => (id.endsWith(`${room}/condition.ts`) ? `${code}\nexport { branches };` : undefined) };

export async function guideSchema() {
  const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error', plugins: [opened] });
  const load = (file) => server.ssrLoadModule(`/${room}/${file}`);
  const names = z.registry();
  const said = new Map();
  for (const file of readdirSync(room)) {
    const here = saidIn(`${room}/${file}`);
    for (const [name, schema] of Object.entries(await load(file)))
      if (schema?._zod) {
        said.set(name, here.get(name));
        if (name !== 'Guide') names.add(schema, { id: name });
      }
  }
  const made = (schema) => {
    const json = z.toJSONSchema(schema, {
      // What editors know best.
      target: 'draft-7',
      metadata: names,
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const { format, protocol } = zodSchema._zod.def;
        if (format === 'url' && protocol) jsonSchema.pattern = `${protocol.source.replace('$', '')}:`;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    });
    return plain(json);
  };

  const { definitions, ...guide } = made((await load('guide.ts')).Guide);
  // A condition is read by its word first, which no schema can say: here it is the choice of all its kinds.
  const { branches } = await load('condition.ts');
  await server.close();
  const kinds = saidIn(`${room}/condition.ts`);
  const { anyOf, definitions: besides } = made(z.union(Object.values(branches)));
  const shapes = new Map(kinds.get('branches').fields);
  const choice = Object.keys(branches).map((kind, i) => described(anyOf[i], kinds.get(kind[0].toUpperCase() + kind.slice(1)) ?? shapes.get(kind), besides));
  return {
    ...described({ title: 'A Levels of Help guide', ...guide }, said.get('Guide'), definitions),
    definitions: Object.fromEntries(Object.entries({ ...besides, ...definitions, Condition: { anyOf: choice } }).map(([name, json]) => [name, described(json, said.get(name), definitions)])),
  };
}
