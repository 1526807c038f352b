import { z } from 'zod/v4'

const DescriptionSchema = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})
type Description = z.infer<typeof DescriptionSchema>

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g

/**
 * The generated API description without what is wrong or noise in it: ids that are no addresses, the promise that no field
 * is ever added, schemas that no route uses. Pure.
 */
export function tidyDescription(generated: object): Description {
  const json = JSON.stringify(generated, (key, value: unknown) => {
    const isNoise = key === '$id' || key === '$schema' || (key === 'additionalProperties' && value === false)
    return isNoise ? undefined : value
  })
  const description = DescriptionSchema.parse(JSON.parse(json))
  const { components, ...rest } = description
  return { ...rest, components: { ...components, schemas: usedSchemas(components.schemas, rest) } }
}

function usedSchemas(schemas: Record<string, unknown>, users: unknown): Record<string, unknown> {
  const used = new Set<string>()
  const follow = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(REFERENCE)) {
      if (used.has(name)) continue
      used.add(name)
      follow(schemas[name] ?? null)
    }
  }
  follow(users)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}
