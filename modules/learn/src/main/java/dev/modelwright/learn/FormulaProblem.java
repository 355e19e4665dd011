// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;

/** Says what is wrong with a formula; the position is each message's first argument. */
final class FormulaProblem {

  static final String PLACE = "expression";

  private FormulaProblem() {}

  static ProblemException at(int position, String code, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = position;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Problem.at(PLACE, code, all).exception();
  }
}
