// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out the steps that read a column of numbers. */
final class NumberSteps {

  private NumberSteps() {}

  static Values map(Step.OfNumber step, double[] in) {
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] = Double.isNaN(in[i]) ? Double.NaN : step.apply(in[i]);
    }
    return new Values.Numbers(out);
  }

  static Values bin(Step.Bin step, double[] in) {
    @Nullable String[] out = new @Nullable String[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] = Double.isNaN(in[i]) ? null : step.labels().get(step.position(in[i]));
    }
    return new Values.Texts(out);
  }

  static void dateParts(Step.DateParts step, double[] in, Map<String, Values> values) {
    for (int part = 0; part < step.parts().size(); part++) {
      DatePart wanted = step.parts().get(part);
      double[] out = Arrays.stream(in).map(x -> CivilDate.part(x, step.unit(), wanted)).toArray();
      values.put(step.outputs().get(part), new Values.Numbers(out));
    }
  }
}
