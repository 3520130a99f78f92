const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'Link',
  'Qingtian-Generation',
  'Qingtian-Simulated',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
]

const GUARDS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

/** On every answer of the API: open to every origin, without credentials. */
export const API_HEADERS = {
  ...GUARDS,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
} as const

/** On every answer of the site. */
export const SITE_HEADERS = {
  ...GUARDS,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** The answer to a preflight request; nothing about the request is echoed. */
export const preflight = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...API_HEADERS,
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
