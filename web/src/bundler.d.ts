// What the bundler adds to the language: file addresses, file texts, and the scenario index.

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}

declare module '*.css';

declare module 'virtual:scenarios' {
  /** Title, story and search words of every file in scenarios/, in menu order. */
  export const scenarios: readonly import('./model/scenario_list.ts').Scenario[];
  /** The text of one scenario, by id; loaded when asked for. */
  export const sources: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
}
