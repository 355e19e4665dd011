// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A column's figures, three significant digits, all of them on hover. */
final class ColumnFacts {

  private static final double DAY_SECONDS = 86_400;
  private static final List<Double> SHOWN = List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0);

  private final Words words;
  private final Facts facts = new Facts();

  ColumnFacts(Words words) {
    this.words = words;
  }

  Facts of(ColumnProfile.Numeric profile) {
    InputType storage = profile.column().storage();
    common(profile);
    value("mean", storage, profile.moments().mean());
    spread(storage, profile.moments().deviation());
    for (double probability : SHOWN) {
      value(quantile(probability), storage, profile.quantiles().at(probability));
    }
    outliers(profile);
    return facts;
  }

  Facts of(ColumnProfile.Textual profile) {
    common(profile);
    return facts;
  }

  Facts of(ColumnProfile.Empty profile) {
    common(profile);
    return facts;
  }

  /** How many numbers are beyond the inner and the outer fences. */
  private void outliers(ColumnProfile.Numeric profile) {
    add("outliers", n -> n.count(profile.spread().inner().outside()));
    add("far-out", n -> n.count(profile.spread().outer().outside()));
  }

  private static String quantile(double probability) {
    return probability == 0
        ? "least"
        : probability == 1
            ? "greatest"
            : probability == 0.5 ? "median" : "q" + Math.round(probability * 100);
  }

  private void common(ColumnProfile profile) {
    ColumnInfo column = profile.column();
    add("rows", n -> n.count(profile.rows()));
    add(
        "missing",
        n ->
            words.say(
                "tooldata.count-share",
                n.count(profile.missing()),
                n.percent(profile.missingShare())));
    add("distinct", n -> n.count(column.distinct()));
  }

  private void value(String key, InputType storage, double value) {
    Label label = add(key, n -> Axis.text(storage, n, value));
    if (storage == InputType.NUMBER) {
      Tips.on(label, words.number(n -> n.all(value)));
    }
  }

  private void spread(InputType storage, double deviation) {
    switch (storage) {
      case NUMBER, CATEGORY -> value("deviation", InputType.NUMBER, deviation);
      case DATE -> add("deviation", n -> days(n, deviation));
      case DATETIME -> add("deviation", n -> days(n, deviation / DAY_SECONDS));
    }
  }

  private String days(Numbers numbers, double days) {
    return Math.abs(days) < 1
        ? Times.of(numbers).duration(days * DAY_SECONDS * 1e9)
        : words.say("tooldata.days", numbers.overview(days));
  }

  private Label add(String key, Function<Numbers, String> form) {
    Label label = Labels.whole(words.number(form));
    GridPane.setHalignment(label, HPos.RIGHT);
    facts.add(words.bind("tooldata.fact." + key), label);
    return label;
  }
}
