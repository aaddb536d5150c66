/**
 * DOM → blocks, in reading order. Iterative (a page may nest thousands of levels) and a generator (a page may be long): it yields to offer a
 * pause, and survives nodes being removed meanwhile, because children are listed when their parent is entered.
 */

import type { Area, Block, BlockKind, PageLink, PagePicture, Unchecked } from '../evaluation/page-text.ts'
import { DisplayReader } from './display.ts'
import { Draft, type Run } from './draft.ts'
import { areaOf, levelOf, type Meaning, meaningOf } from './elements.ts'
import { SourceLink } from './links.ts'
import { pictureOf } from './pictures.ts'
import { isColumnHead, TableHeads } from './table-heads.ts'

/** A block and where it came from. */
export interface ReadBlockSource {
  readonly block: Block
  readonly element: Element
  readonly runs: readonly Run[]
}

export interface WalkResult {
  readonly sources: readonly ReadBlockSource[]
  readonly links: readonly PageLink[]
  readonly unchecked: readonly Unchecked[]
  readonly pictures: readonly PagePicture[]
}

/** Reading stops here and says so: beyond this a page is not read by people either. UTF-16 units. */
const longestText = 3_000_000
/** Nodes visited between two offers to pause. */
const stride = 400
/** CSS pixels from which a picture may carry text worth reading. */
const pictureWidth = 200
const pictureHeight = 60
/** Pictures noted at most; a page with more is a gallery. */
const mostPictures = 300

interface Frame {
  readonly element: Element
  readonly kind: BlockKind
  readonly level: number
  readonly area: Area
  readonly verbatim: boolean
  readonly headers: readonly number[]
}

/** What is done when everything inside an element has been read. */
class Leave {
  readonly run: () => void
  constructor(run: () => void) {
    this.run = run
  }
}

type Task = Node | Leave

class Walker {
  readonly sources: ReadBlockSource[] = []
  readonly links: PageLink[] = []
  private readonly pictures: PagePicture[] = []
  private readonly counts = new Map<string, { what: Unchecked['what']; why: Unchecked['why']; count: number }>()
  private readonly tasks: Task[] = []
  private readonly tables = new TableHeads()
  private readonly display = new DisplayReader()
  private headings: { index: number; level: number }[] = []
  private readonly draft = new Draft()
  private frame: Frame
  private length = 0
  private readonly address: string

  constructor(root: Element, address: string) {
    this.address = address
    this.frame = { element: root, kind: 'paragraph', level: 0, area: 'main', verbatim: false, headers: [] }
    this.tasks.push(root)
  }

  *walk(): Generator<void, WalkResult> {
    let visited = 0
    for (let task = this.tasks.pop(); task !== undefined; task = this.tasks.pop()) {
      if (task instanceof Leave) task.run()
      else this.enter(task)
      if (this.length > longestText) {
        this.note('rest-of-page', 'too-long')
        break
      }
      if (++visited % stride === 0) yield
    }
    this.flush()
    return { sources: this.sources, links: this.links, unchecked: [...this.counts.values()], pictures: this.pictures }
  }

  private note(what: Unchecked['what'], why: Unchecked['why']): void {
    const key = `${what} ${why}`
    const entry = this.counts.get(key)
    if (entry === undefined) this.counts.set(key, { what, why, count: 1 })
    else entry.count++
  }

  private enter(node: Node): void {
    const { nodeType } = node
    if (nodeType === 3) this.draft.add(node as Text, this.frame.verbatim)
    else if (nodeType === 1) this.enterElement(node as Element)
    else if (nodeType === 11) this.pushChildren(node)
  }

  private enterElement(element: Element): void {
    const tag = element.localName
    const meaning = meaningOf(tag)
    const { way } = meaning
    if (way === 'skipped') {
      if (tag === 'svg' || tag === 'object' || tag === 'embed') this.notePicture(element)
      // Words in a drawing are seen and not read.
      if (tag === 'svg' && element.querySelector('text') !== null) this.note('picture', 'text-may-be-in-pictures')
      return
    }
    if (way === 'break') this.draft.lineBreak()
    else if (way === 'embedded') this.enterEmbedded(element, tag)
    else if (this.frame.level > 0) this.enterWithinHeading(element, tag, meaning)
    else if (way === 'inline' && !this.display.standsAlone(element, tag)) this.pushContent(element, tag)
    else this.enterBlock(element, tag, meaning)
  }

  /** A heading stays one block, whatever boxes it is built of: they become its lines. */
  private enterWithinHeading(element: Element, tag: string, { way }: Meaning): void {
    if (way !== 'inline' || this.display.standsAlone(element, tag)) {
      this.draft.lineBreak()
      this.tasks.push(new Leave(() => this.draft.lineBreak()))
    }
    this.pushContent(element, tag)
  }

  private enterEmbedded(element: Element, tag: string): void {
    if (tag === 'iframe' || tag === 'frame') this.enterFrame(element as HTMLIFrameElement)
    else if (tag === 'canvas') {
      this.note('canvas', 'text-may-be-in-pictures')
      this.notePicture(element)
    } else if (tag === 'video') this.note('video', 'text-may-be-in-pictures')
    else this.enterPicture(element as HTMLImageElement)
  }

  private enterPicture(image: HTMLImageElement): void {
    if (isLargePicture(image)) this.note('picture', 'text-may-be-in-pictures')
    this.notePicture(image)
  }

  /** What shows something that cannot be read: its name may tell what. */
  private notePicture(element: Element): void {
    if (this.pictures.length < mostPictures) this.pictures.push(pictureOf(element, this.headings.at(-1)?.index ?? -1))
  }

  private enterFrame(frame: HTMLIFrameElement): void {
    const body = sameOriginBody(frame)
    if (body === undefined) {
      const src = frame.getAttribute('src') ?? ''
      if (src !== '' && !src.startsWith('about:') && frame.clientWidth > 2) {
        this.note('frame', 'other-site')
        this.notePicture(frame)
      }
      return
    }
    this.flush()
    this.tasks.push(new Leave(() => this.flush()), body)
  }

  private enterBlock(element: Element, tag: string, meaning: Meaning): void {
    this.flush()
    const outer = this.frame
    const outerHeadings = this.headings
    const role = element.getAttribute('role')
    const byRole = meaning.level === 0 && role === 'heading'
    const kind = byRole ? 'heading' : meaning.kind
    const cell = kind === 'cell' ? this.tables.headsOf(element as HTMLTableCellElement) : undefined
    this.frame = {
      element,
      kind: kind === 'paragraph' ? outer.kind : kind,
      level: byRole ? levelOf(element) : meaning.level,
      area: areaOf(element, meaning, role) ?? outer.area,
      verbatim: tag === 'pre' || (outer.verbatim && tag !== 'table'),
      headers: cell ?? this.questionOf(element, tag) ?? outer.headers,
    }
    this.tasks.push(
      new Leave(() => {
        this.flush()
        if (meaning.section) this.headings = outerHeadings
        this.frame = outer
      }),
    )
    if (meaning.section) this.headings = [...this.headings]
    if (tag === 'th' || tag === 'dt' || tag === 'summary' || isFirstCell(element, tag)) this.rememberHead(element, tag)
    this.pushContent(element, tag)
  }

  /** After the head's own text has been read, notes which block it became. Runs before the `leave` of its block. */
  private rememberHead(element: Element, tag: string): void {
    const before = this.sources.length
    this.tasks.push(
      new Leave(() => {
        this.flush()
        if (this.sources.length > before) this.tables.remember(element, tag, before)
      }),
    )
  }

  private questionOf(element: Element, tag: string): readonly number[] | undefined {
    if (tag === 'dd') return this.tables.termOf(element)
    return element.parentElement?.localName === 'details' && tag !== 'summary'
      ? this.tables.summaryOf(element.parentElement)
      : undefined
  }

  private pushContent(element: Element, tag: string): void {
    if (tag === 'a' && element.hasAttribute('href')) this.tasks.push(new Leave(() => this.leaveLink(element as HTMLAnchorElement)))
    const root = element.shadowRoot
    if (root === null && isClosed(element, tag)) this.note('closed-shadow', 'closed')
    if (root !== null) this.pushChildren(root)
    else if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes()
      if (assigned.length > 0) this.tasks.push(...assigned.reverse())
      else this.pushChildren(element)
    } else this.pushChildren(element)
  }

  /** The first child comes to lie on top. */
  private pushChildren(parent: Node): void {
    const { tasks } = this
    for (let child = parent.lastChild; child !== null; child = child.previousSibling) tasks.push(child)
  }

  private leaveLink(element: HTMLAnchorElement): void {
    this.links.push(new SourceLink(element, this.sources.length, this.address))
  }

  private flush(): void {
    if (this.draft.isEmpty) return
    const finished = this.draft.finish()
    if (finished === undefined) return
    const { element, kind, level, area, headers } = this.frame
    const index = this.sources.length
    if (level > 0) this.headings = this.headings.filter((above) => above.level < level)
    const heading = this.headings.at(-1)?.index ?? -1
    if (level > 0) this.headings.push({ index, level })
    const start = index === 0 ? 0 : this.length + 1
    this.sources.push({ block: { text: finished.text, start, kind, level, heading, headers, area }, element, runs: finished.runs })
    this.length = start + finished.text.length
  }
}

/** CSS pixels from which an element without anything in it that still shows something is taken for a closed shadow tree. */
const closedWidth = 200
const closedHeight = 16

/** A component of the page's own that is empty to us and not to the reader: it shows a tree that it keeps to itself. */
const isClosed = (element: Element, tag: string): boolean =>
  tag.includes('-') &&
  element.firstChild === null &&
  element.scrollHeight >= closedHeight &&
  element.parentElement !== null &&
  widthOf(element) >= closedWidth

/** An inline element has no width of its own; its box does. */
const widthOf = (element: Element): number => element.clientWidth || element.getBoundingClientRect().width

/** Many tables have no `<th>`: the first cell of a row says what the row is about. */
const isFirstCell = (element: Element, tag: string): boolean =>
  tag === 'td' && ((element as HTMLTableCellElement).cellIndex === 0 || isColumnHead(element as HTMLTableCellElement))

/** The body of a frame that this page may look into; undefined for another site's, or an empty one. */
function sameOriginBody(frame: HTMLIFrameElement): Element | undefined {
  try {
    return frame.contentDocument?.body ?? undefined
  } catch {
    return undefined
  }
}

function isLargePicture(image: HTMLImageElement): boolean {
  const width = image.width || image.naturalWidth || Number(image.getAttribute('width') ?? 0)
  const height = image.height || image.naturalHeight || Number(image.getAttribute('height') ?? 0)
  return width >= pictureWidth && height >= pictureHeight
}

/** Reads everything below `root`. Our own elements on a page are empty hosts with closed roots, so there is nothing to read in them. */
export function walk(root: Element, address: string): Generator<void, WalkResult> {
  return new Walker(root, address).walk()
}
