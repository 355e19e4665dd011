// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of an explanation is shown. */
enum Aspect {
  IMPORTANCE(Curve.PERMUTATION_IMPORTANCE),
  COEFFICIENTS(Curve.COEFFICIENTS),
  WEIGHTS(Curve.COEFFICIENTS),
  TREE(Curve.TREE),
  RULES(Curve.TREE);

  private final Curve curve;

  Aspect(Curve curve) {
    this.curve = curve;
  }

  /** What there is to show; nothing of a model that uses no column. */
  static List<Aspect> of(Explanation explanation) {
    List<Aspect> found = new ArrayList<>();
    if (explanation.pipeline().predictor().features().isEmpty()) {
      return found;
    }
    if (explanation.importance().isPresent()) {
      found.add(IMPORTANCE);
    }
    if (explanation.coefficients().isPresent()) {
      found.addAll(List.of(COEFFICIENTS, WEIGHTS));
    }
    if (explanation.tree().isPresent()) {
      found.addAll(List.of(TREE, RULES));
    }
    return List.copyOf(found);
  }

  /** Its name in node ids. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Short enough for a tab. */
  Message tab() {
    return Message.of("toolexplain.tab." + id());
  }

  /** What it is, with its formula. */
  Message help() {
    return curve.help();
  }

  /** How to read it. */
  Message reading() {
    return Message.of("toolexplain.reading." + id());
  }
}
