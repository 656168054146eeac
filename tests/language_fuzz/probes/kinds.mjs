// What a probe can be about.
import { call, closure } from './calls.mjs';
import { dataclasses, descriptors, enums, hierarchy, namedTuples, operators, specialMethods } from './classes.mjs';
import { evaluationOrder, generator, matching, tries } from './control.mjs';
import { assignment, expressionOf } from './expressions.mjs';
import { fString, formatFunction, percent, strFormat } from './formatting.mjs';
import { builtin, dates, introspection, library, numberText } from './functions.mjs';
import { classMethod, method } from './methods.mjs';

/** Kind -> a function that makes the Python text of one probe: an expression, or the body of a function. */
export const probeKinds = {
  method, classMethod, builtin, library, numberText, dates, introspection, formatFunction, percent, strFormat, fString, expression: expressionOf, assignment, call, closure, hierarchy, operators, specialMethods,
  descriptors, dataclasses, enums, namedTuples, tries, generator, matching, evaluationOrder,
};
