// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Learner;
import java.util.List;
import java.util.Map;
import smile.regression.OLS;

/** The learners of this room. */
public final class SmileLearners {

  private SmileLearners() {}

  /** All of them, in the order in which they are offered. */
  public static List<Learner<?>> all(NativeLinearAlgebra algebra) {
    return List.of(new LinearLearner(algebra), new LogisticLearner(), new TreeLearner());
  }

  static Map<String, String> versions() {
    String version = OLS.class.getPackage().getImplementationVersion();
    return Map.of("smile", version == null ? "unknown" : version);
  }
}
