// The checks are code too: each gets a text with a planted mistake and one without.
import { quotes, region, undocumented } from './check_docs.mjs';
import { complainAboutCpp, complainAboutPage } from './check_layers.mjs';
import { complainAboutStory } from './check_scenarios.mjs';
import { complainAboutIndex } from './check_semantics.mjs';
import { countDoctest, countLastLine } from './test.mjs';

const HEADER = `namespace lockstep {
class Named;
/// A type.
class Type {
 public:
  explicit Type(int a);
  void planted(int a,
               int b);

  /// One comment, one paragraph.
  bool first() const;
  bool second() const;

  [[nodiscard]] bool locked() const { return true; }
 private:
  int hidden();
};
}
`;

const layer = (file, target) => complainAboutCpp(file, `#include "${target}"\n`).length;
const page = (file, target) => complainAboutPage(file, `import { a } from '${target}';\n`).length;
const story = (text) => complainAboutStory('x.py', `"""${text}"""\n`).length;
const SECTIONS = [...'0123456789'];
const programOf = (section, text = 'It holds.') => [
  `${section}_a__b`,
  `"""Section ${section}, a.\n\n- ${text}\n"""\n`,
];
const semantics = (change) => {
  const index = Object.fromEntries(SECTIONS.map((n) => [n, { [`${n}_a__b`]: ['It holds.'] }]));
  const sources = Object.fromEntries(SECTIONS.map((n) => programOf(n)));
  change(index, sources);
  return complainAboutIndex(index, sources).length;
};
const counts = (result) => result && `${result.passed}/${result.failed}`;

/** What each rule says, and what it has to say. */
const CASES = [
  ['sync sees core', layer('engine/sync/lock.cpp', 'engine/core/loop.hpp'), 0],
  ['core does not see sync', layer('engine/core/loop.cpp', 'engine/sync/lock.hpp'), 1],
  ['nobody sees tests', layer('engine/base/text.cpp', 'tests/engine/support/world.hpp'), 1],
  ['includes start at the top', layer('engine/sync/lock.cpp', 'lock.hpp'), 1],
  ['front does not see vm', layer('engine/script/front/lexer.cpp', 'engine/script/vm/vm.hpp'), 1],
  ['library sees vm', layer('engine/script/library/random.cpp', 'engine/script/vm/vm.hpp'), 0],
  ['the command line sees the façade only', layer('bindings/cli/main.cpp', 'engine/core/loop.hpp'), 1],
  ['a comment includes nothing', complainAboutCpp('engine/base/ids.hpp', '// #include "x.hpp"\n').length, 0],
  ['a pane sees the model', page('web/src/panes/verdict/verdict_pane.tsx', '../../model/run_model.ts'), 0],
  [
    'a pane does not see another',
    page('web/src/panes/verdict/verdict_pane.tsx', '../editor/editor_pane.ts'),
    1,
  ],
  [
    'a pane does not see the worker',
    page('web/src/panes/output/output_pane.ts', '../../worker/engine_worker.ts'),
    1,
  ],
  ['npm packages are free', page('web/src/panes/output/output_pane.ts', 'preact'), 0],
  [
    'only the planted declaration lacks a comment',
    undocumented(HEADER)
      .map(({ line }) => line)
      .join(),
    '7',
  ],
  ['a quoted region', region('a\n// [x]\nb\n  // [y]\nc\n// [/x]\nd\n', 'x'), 'b\nc'],
  ['a region that is not there', region('a\n// [x]\nb\n', 'x') ?? 'none', 'none'],
  ['a quote', quotes('one\n\n<!-- quote a.cpp x -->\n\n```cpp\nb\nc\n```\n')[0]?.code ?? 'none', 'b\nc'],
  ['a told scenario', story('Title\n\nA story.\n\nLook for: it.\n'), 0],
  ['a scenario without story', story('Title\n\nLook for: it.\n') > 0, true],
  ['a title that is a sentence', story('A title.\n\nA story.\n\nLook for: it.\n'), 1],
  ['an index that fits', semantics(() => {}), 0],
  ['a listed program that is missing', semantics((index, sources) => delete sources['3_a__b']), 1],
  ['a program that is not listed', semantics((index, sources) => (sources['3_c__d'] = '')), 1],
  ['a sentence nobody holds', semantics((index) => (index[3]['3_a__b'] = ['It does not.'])), 1],
  [
    'a section without a program',
    semantics((index, sources) => {
      delete index[3];
      delete sources['3_a__b'];
    }),
    1,
  ],
  ['doctest', counts(countDoctest('test cases: 3 | 1 passed | 1 failed | 1 skipped')), '1/2'],
  ['a runner of ours', counts(countLastLine('x\n4 passed, 1 failed\n')), '4/1'],
  ['a runner that died', counts(countLastLine('4 passed, 1 failed\nSegmentation fault\n')) ?? 'none', 'none'],
];

/** Complaints about the checks. */
export function checkRules() {
  return CASES.filter(([, is, should]) => is !== should).map(
    ([name, is, should]) => `${name}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`,
  );
}
