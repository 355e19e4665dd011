// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.evaluate.MetricsFile;
import dev.modelwright.evaluate.MetricsReport;
import dev.modelwright.export.ParityFile;
import dev.modelwright.export.ParityReport;
import dev.modelwright.measure.LoadResult;
import java.nio.charset.StandardCharsets;

/** Results in the forms that their files have, for whoever prints instead of writing. */
public final class Documents {

  private Documents() {}

  /** What {@code metrics.json} says. */
  public static String metrics(MetricsReport report) {
    return new MetricsFile().json(report);
  }

  /** What {@code parity.json} says. */
  public static String parity(ParityReport report) {
    return new String(new ParityFile().bytes(report), StandardCharsets.UTF_8);
  }

  /** What {@code latency.json} says. */
  public static String latency(LoadResult result) {
    return LatencyFile.json(result);
  }
}
