// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Interval;
import dev.modelwright.ui.control.IntervalBar;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A run's value of the metric by which runs are ranked, with its interval as a bar. */
final class MetricCell extends HBox {

  private static final double NUMBER = 56;

  private final Words words;
  private final Metric metric;
  private final Run run;

  MetricCell(Words words, Leaders leaders, Metric metric, Run run) {
    super(8);
    this.words = words;
    this.metric = metric;
    this.run = run;
    setAlignment(Pos.CENTER_LEFT);
    double value = Leaders.value(run, metric);
    Label number =
        Labels.whole(words.number(n -> Leaderboard.form(metric).write(n, value)), Style.NUMBER);
    number.setMinWidth(NUMBER);
    boolean best = leaders.best().filter(leader -> leader == run).isPresent();
    Style.TEXT_STRONG.on(number, best);
    getChildren().addAll(number, bar(leaders.axis(metric), value), award(best));
    Tips.on(this, words.number(this::whole));
  }

  private Node bar(dev.modelwright.evaluate.Interval axis, double value) {
    Optional<dev.modelwright.evaluate.Interval> range = Leaders.interval(run, metric);
    IntervalBar bar =
        new IntervalBar(
            new Interval(
                range.map(r -> r.low()).orElse(value),
                value,
                range.map(r -> r.high()).orElse(value),
                axis.low(),
                axis.high()));
    bar.setVisible(!Double.isNaN(value));
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }

  private static Node award(boolean best) {
    StackPane place = new StackPane(Style.TEXT_GOOD.on(Icons.AWARD.node(14)));
    place.setVisible(best);
    return place;
  }

  private String whole(Numbers numbers) {
    double value = Leaders.value(run, metric);
    return Leaders.interval(run, metric)
        .map(
            range ->
                words.say(
                    "tooltrain.with-interval",
                    numbers.all(value),
                    numbers.overview(range.low()),
                    numbers.overview(range.high())))
        .orElse(numbers.all(value));
  }
}
