// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.figure.TableFigures;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes what a column is like. */
record ColumnCard(Html html, ReportWords words, ProfileFigures figures) {

  private static final List<Double> SHOWN = List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0);
  private static final int LONGEST = 24;
  private static final int MOST_TOP = 5;

  void write(ColumnProfile profile) {
    ColumnInfo info = profile.column();
    html.raw("<section>\n").element("h3", info.name());
    html.element(
        "p class=\"lead\"",
        say(
            "column-lead",
            say("kind-" + info.kind().word()),
            words.count(profile.missing()),
            percent(profile.missingShare()),
            words.count(info.distinct())));
    switch (profile) {
      case ColumnProfile.Numeric numeric -> numeric(numeric);
      case ColumnProfile.Textual textual -> textual(textual);
      case ColumnProfile.Empty empty -> {}
    }
    html.element("p class=\"lead\"", String.join(" ", words.say(info.evidence())));
    html.raw("</section>\n");
  }

  private void numeric(ColumnProfile.Numeric profile) {
    boolean plain = profile.column().storage() == InputType.NUMBER;
    if (plain) {
      html.raw(figures.histogram(profile));
    }
    List<String> header = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (double probability : plain ? SHOWN : List.of(0.0, 0.5, 1.0)) {
      header.add(quantile(probability));
      values.add(value(profile.column().storage(), profile.quantiles().at(probability)));
    }
    html.raw("<div class=\"scroll\">").table(header, List.of(values), false).raw("</div>\n");
    if (plain) {
      html.element(
          "p",
          say(
              "spread",
              words.number(profile.moments().mean()),
              words.number(profile.moments().deviation()),
              words.number(profile.spread().iqr()),
              words.count(profile.spread().outer().outside())));
    }
    top(profile);
  }

  private void top(ColumnProfile.Numeric profile) {
    if (!profile.top().isEmpty()) {
      List<String> some =
          profile.top().stream()
              .limit(MOST_TOP)
              .map(
                  top ->
                      value(profile.column().storage(), top.value())
                          + " × "
                          + words.count(top.count()))
              .toList();
      html.element("p", say("top", String.join(", ", some)));
    }
  }

  private void textual(ColumnProfile.Textual profile) {
    List<String> names =
        profile.top().stream()
            .limit(TableFigures.MOST_BARS)
            .map(level -> shortened(level.text()))
            .toList();
    if (!names.isEmpty() && profile.top().getFirst().count() > 1) {
      html.raw(figures.levels(profile, names));
    }
    ColumnProfile.Lengths lengths = profile.lengths();
    html.element(
        "p",
        say(
            "lengths",
            words.count(lengths.min()),
            words.count(lengths.max()),
            words.number(lengths.mean())));
  }

  private String quantile(double probability) {
    return probability == 0
        ? say("least")
        : probability == 1
            ? say("greatest")
            : probability == 0.5 ? say("median") : Math.round(100 * probability) + " %";
  }

  private String value(InputType storage, double value) {
    return switch (storage) {
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case DATETIME -> LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC).toString();
      case NUMBER, CATEGORY ->
          value == Math.rint(value) && Math.abs(value) < 1e9
              ? words.count((long) value)
              : words.number(value);
    };
  }

  private String percent(double share) {
    return String.format(
        words.language(), share > 0 && share < 0.001 ? "%.2g" : "%.1f", 100 * share);
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  private String say(String key, Object... arguments) {
    return words.say(Message.of("actions.profile." + key, arguments));
  }
}
