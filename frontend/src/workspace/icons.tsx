import type { ReactNode } from 'react'

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 3 2.5 6l3 3" />
    <path d="M3 6h6.5a4 4 0 0 1 0 8H7" />
  </Icon>
)

export const RedoIcon = () => (
  <Icon>
    <path d="m10.5 3 3 3-3 3" />
    <path d="M13 6H6.5a4 4 0 0 0 0 8H9" />
  </Icon>
)

export const PointIcon = () => (
  <Icon>
    <path d="m4 2 8.5 5.5-4 .8L11 13l-1.9 1-2.3-4.6L4 12Z" />
  </Icon>
)

export const BoxIcon = () => (
  <Icon>
    <rect x="2.5" y="3.5" width="11" height="9" strokeDasharray="2.5 2.5" />
  </Icon>
)

export const LassoIcon = () => (
  <Icon>
    <path d="M5 10.5C2.5 9.7 2 8 2 6.5 2 4 4.7 2.3 8 2.3s6 1.7 6 4-2.7 4.4-6 4.4" strokeDasharray="2.8 2.2" />
    <circle cx="6.2" cy="11.2" r="1.5" />
    <path d="M6 12.8c-.2 1-.8 1.5-1.8 1.7" />
  </Icon>
)
