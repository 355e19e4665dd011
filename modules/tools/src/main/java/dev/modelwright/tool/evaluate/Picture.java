// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import static dev.modelwright.model.Task.BINARY;
import static dev.modelwright.model.Task.MULTICLASS;
import static dev.modelwright.model.Task.REGRESSION;

import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Curve;
import dev.modelwright.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the large place of the room can show. */
enum Picture {
  CONFUSION(Curve.CONFUSION_MATRIX, BINARY, MULTICLASS),
  ROC(Curve.ROC, BINARY, MULTICLASS),
  PRECISION_RECALL(Curve.PRECISION_RECALL, BINARY, MULTICLASS),
  CALIBRATION(Curve.CALIBRATION, BINARY, MULTICLASS),
  LIFT(Curve.LIFT, BINARY),
  GAINS(Curve.GAINS, BINARY),
  LABELS(MULTICLASS),
  AGAINST_ACTUAL(REGRESSION),
  RESIDUALS(Curve.RESIDUALS, REGRESSION),
  RESIDUAL_HISTOGRAM(Curve.RESIDUAL_HISTOGRAM, REGRESSION);

  private final Optional<Curve> curve;
  private final Set<Task> tasks;

  Picture(Curve curve, Task... tasks) {
    this.curve = Optional.of(curve);
    this.tasks = Set.of(tasks);
  }

  Picture(Task task) {
    curve = Optional.empty();
    tasks = Set.of(task);
  }

  /** The pictures that there are for a task, in the order of the tabs. */
  static List<Picture> of(Task task) {
    return Arrays.stream(values()).filter(picture -> picture.tasks.contains(task)).toList();
  }

  /** Its name in node ids and commands. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Short enough for a tab. */
  Message tab() {
    return Message.of("toolevaluate.tab." + id());
  }

  /** What it is, with its formula. */
  Message help() {
    return curve.map(Curve::help).orElse(Message.of("toolevaluate.help." + id()));
  }

  /** What a good one looks like. */
  Message reading() {
    return Message.of("toolevaluate.reading." + id());
  }

  /** Whether it is of one label against all others, where there are more than two. */
  boolean oneLabel() {
    return this == ROC || this == PRECISION_RECALL;
  }

  /** Whether runs stand beside each other instead of over each other. */
  boolean apart() {
    return this == CONFUSION || this == RESIDUAL_HISTOGRAM;
  }
}
