/**
 * The content policy of a page: only this server's own scripts and styles, by nonce; nothing from anywhere else.
 * Style attributes are allowed because the components and charts place things with them; they cannot load anything
 * but what `img-src` and `font-src` allow. `isDevelopment` adds what the development server needs to reload code.
 */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  const evaluated = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
