/**
 * `npm install` leaves out of package-lock.json the optional packages it cannot see, such as other systems' binaries on a registry
 * that carries only some; `npm ci` then refuses the whole file. Naming them, without more, is enough.
 */
export interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

/** The optional packages that are named by others and stand nowhere, with the places where they belong. */
export function missingPackages(packages: LockedPackages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {}
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (placesOf(place, name).some((one) => one in packages)) continue
      const words = name.split(/[-/]/)
      const system = systems.find((one) => words.includes(one))
      const processor = processors.find((one) => words.includes(one))
      missing[`node_modules/${name}`] = {
        version,
        ...(processor !== undefined && { cpu: [processor] }),
        ...(dev === true && { dev }),
        ...(words.includes('musl') && { libc: ['musl'] }),
        optional: true,
        ...(system !== undefined && { os: [system] }),
      }
    }
  }
  return missing
}

/** Where a package's dependency may stand: in its own folder, or in that of any package around it. */
function placesOf(place: string, name: string): string[] {
  const places: string[] = []
  for (let at = place; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    places.push(at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`)
    if (at === '') return places
  }
}

/** All of them, in the order npm writes them. */
export function completed(packages: LockedPackages): Record<string, LockedPackage> {
  const all = { ...packages, ...missingPackages(packages) }
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)))
}
