// The page's policy (plugins/content_security_policy.ts) wants every script address blessed by the one
// policy named there. Only the engine's worker is ever loaded by address.

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** The address as a browser with Trusted Types wants it; refuses other origins. */
export function scriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return url;
  policy ??= factory.createPolicy('playground', {
    createScriptURL: (address) => {
      const absolute = new URL(address, document.baseURI);
      if (absolute.origin !== location.origin) throw new TypeError(`not ours: ${absolute.origin}`);
      return absolute.href;
    },
  });
  return policy.createScriptURL(url);
}
