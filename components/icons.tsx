/** Line icons on a 24 grid, decoration only: what they mean always stands beside them in words. */
import type { ComponentChildren } from 'preact'
import type { DisclosureStatus } from '../lib/evaluation/evaluation.ts'

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

/** Two soft circles over one another, and a handle: looking a second time. */
export const LogoIcon = () => (
  <Icon>
    <circle cx="8.7" cy="9.6" r="6" fill="currentColor" fill-opacity="0.28" stroke="none" />
    <circle cx="12.6" cy="9.6" r="6" />
    <path d="M16.9 14.2 21 19" stroke-width="2.6" />
  </Icon>
)
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const OutsideIcon = () => (
  <Icon>
    <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
  </Icon>
)
export const PhoneIcon = () => (
  <Icon>
    <path d="M6.5 3.5l3 .8 1 4-2.2 1.9a12 12 0 0 0 5.5 5.5l1.9-2.2 4 1 .8 3a2 2 0 0 1-2 2.5A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2.5-2z" />
  </Icon>
)
export const TickIcon = () => (
  <Icon>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
)
export const LeafIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5M12 8v.01" />
  </Icon>
)

const statusShapes: Readonly<Record<DisclosureStatus, ComponentChildren>> = {
  present: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12.3l2.8 2.8L16 9.6" />
    </>
  ),
  faint: (
    <>
      <circle cx="12" cy="12" r="9" stroke-opacity="0.55" />
      <path d="M9 15h6M10 12h4M11 9h2" stroke-width="1.4" />
    </>
  ),
  hidden: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2" />
      <path d="M9 11l3 3 3-3" />
    </>
  ),
  linked: <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2" />,
  missing: <circle cx="12" cy="12" r="9" stroke-dasharray="3.2 3.9" />,
  unchecked: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.9M12 16.8v.01" />
    </>
  ),
  'not-applicable': <path d="M7 12h10" />,
}

export const StatusIcon = ({ status }: { status: DisclosureStatus }) => <Icon>{statusShapes[status]}</Icon>
