// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A row of figures: name, value and, where it is known, how sure the value is. */
public final class MetricStrip extends FlowPane {

  /** A strip of figures. */
  public MetricStrip(Metric... metrics) {
    super(32, 16);
    Style.METRIC_STRIP.on(this);
    setMetrics(List.of(metrics));
  }

  /** Shows other figures. */
  public void setMetrics(List<Metric> metrics) {
    getChildren().setAll(metrics.stream().map(MetricStrip::figure).toList());
  }

  private static Node figure(Metric metric) {
    VBox box =
        Boxes.column(
            2,
            Labels.whole(metric.name(), Style.TEXT_SMALL, Style.TEXT_MUTED),
            Labels.whole(metric.value(), Style.TEXT_TITLE));
    Style.METRIC.on(box);
    metric.interval().ifPresent(interval -> box.getChildren().add(new IntervalBar(interval)));
    box.setFocusTraversable(true);
    box.accessibleTextProperty()
        .bind(metric.name().flatMap(name -> metric.value().map(value -> name + " " + value)));
    Tips.on(box, metric.detail());
    return box;
  }
}
