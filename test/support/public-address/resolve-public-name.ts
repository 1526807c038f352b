import dns, { type LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { PUBLIC_NAME } from './front-end.ts'

/** Loaded before a program: there the public name leads to PUBLIC_NAME_ADDRESS, as in the net it leads to the office. */
const { lookup } = dns
const address = process.env.PUBLIC_NAME_ADDRESS ?? ''

const lookupPublicName: LookupFunction = (name, options: LookupOptions, callback) => {
  lookup(name === PUBLIC_NAME ? address : name, options, callback)
}

Object.assign(dns, { lookup: lookupPublicName })
