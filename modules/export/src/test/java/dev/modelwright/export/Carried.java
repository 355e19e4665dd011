// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Pipeline;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.List;

/** The sample pipelines that a format can hold. */
final class Carried {

  private Carried() {}

  static List<Pipeline> by(Format format) {
    return SamplePipelines.all().stream()
        .filter(p -> p.steps().stream().allMatch(step -> format.obstacle(step).isEmpty()))
        .toList();
  }
}
