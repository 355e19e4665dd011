// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.evaluate.RegressionEvaluation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Curves of one label against the rest, kept because all rows are sorted for each of them. */
final class CurveMemo {

  private final Map<Key, Optional<BinaryCurves>> known = new HashMap<>();

  private record Key(int run, int label) {}

  /** The curves of the label that is looked for, or of one against the rest. */
  Optional<BinaryCurves> curves(Run run, int label) {
    return switch (run.evaluation()) {
      case BinaryEvaluation binary -> binary.curves();
      case MulticlassEvaluation every ->
          known.computeIfAbsent(new Key(run.number(), label), key -> every.curves(label));
      case RegressionEvaluation regression -> Optional.empty();
    };
  }
}
