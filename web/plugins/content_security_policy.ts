import type { Plugin } from 'vite';

/**
 * The policy of the page. 'wasm-unsafe-eval' lets the engine be compiled and allows no eval of text.
 * The browser suite sends the same policy as a header with every response, since the <meta> does not
 * reach a worker that is loaded by address.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types playground',
].join('; ');

/** Puts the policy into the built page. Not into the development server's, which needs inline styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'lockstep-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
