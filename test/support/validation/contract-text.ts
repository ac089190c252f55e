/** A contract of one table `t`; JSON, which is YAML. */
export function contractOf(
  properties: readonly object[],
  more: { readonly table?: object | undefined; readonly root?: object | undefined } = {},
): string {
  return JSON.stringify(
    {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'test',
      version: '1.0.0',
      status: 'active',
      schema: [{ name: 't', properties, ...more.table }],
      ...more.root,
    },
    null,
    2,
  );
}
