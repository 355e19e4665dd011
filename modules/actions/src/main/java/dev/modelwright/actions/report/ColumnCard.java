// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.figure.TableFigures;
import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import dev.modelwright.chart.NumberText;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ColumnProfile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes what a column is like.
 *
 * @param personal columns that look like data of persons: none of their values is shown
 */
record ColumnCard(Html html, ReportWords words, ProfileFigures figures, Set<String> personal) {

  private static final List<Double> SHOWN = List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0);
  private static final int LONGEST = 24;
  private static final int MOST_TOP = 5;
  private static final int FEW = 10;
  private static final int SECONDS_OF_DAY = 86_400;

  void write(ColumnProfile profile) {
    ColumnInfo info = profile.column();
    html.raw("<section class=\"card\">\n").element("h3", info.name());
    html.element("p class=\"lead\"", lead(profile));
    if (personal.contains(info.name())) {
      html.element("p", say("personal"));
    } else {
      values(profile);
      html.element("p class=\"lead\"", words.together(info.evidence()));
    }
    html.raw("</section>\n");
  }

  private String lead(ColumnProfile profile) {
    ColumnInfo info = profile.column();
    String missing =
        profile.missing() == 0
            ? say("none-missing")
            : say(
                "some-missing",
                words.count(profile.missing()),
                Percent.of(profile.missing(), profile.rows()));
    String different = say("different", words.count(info.distinct()));
    return String.join(" · ", say("kind-" + info.kind().word()), missing, different);
  }

  private void values(ColumnProfile profile) {
    switch (profile) {
      case ColumnProfile.Numeric numeric -> numeric(numeric);
      case ColumnProfile.Textual textual -> textual(textual);
      case ColumnProfile.Empty empty -> {}
    }
  }

  private void numeric(ColumnProfile.Numeric profile) {
    ColumnInfo info = profile.column();
    boolean plain = info.kind() == ColumnKind.INTEGER || info.kind() == ColumnKind.NUMBER;
    boolean few = plain && info.distinct() <= FEW && profile.top().size() == info.distinct();
    html.raw(few ? figures.values(profile.top()) : figures.histogram(profile));
    quantiles(profile, plain);
    if (plain) {
      int far = profile.spread().outer().outside();
      html.element("p", spread(profile));
      if (far > 0) {
        html.element("p", say("far-out", words.count(far)));
      }
    }
    if (plain && !few) {
      top(profile);
    }
  }

  private void quantiles(ColumnProfile.Numeric profile, boolean plain) {
    List<String> header = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (double probability : plain ? SHOWN : List.of(0.0, 0.5, 1.0)) {
      header.add(quantile(probability));
      values.add(value(profile.column(), profile.quantiles().at(probability)));
    }
    html.raw("<div class=\"scroll quantiles\">")
        .table(header, List.of(values), false)
        .raw("</div>\n");
  }

  private String spread(ColumnProfile.Numeric profile) {
    return say(
        "spread",
        words.plain(profile.moments().mean()),
        words.plain(profile.moments().deviation()),
        words.plain(profile.spread().iqr()));
  }

  private void top(ColumnProfile.Numeric profile) {
    List<String> some =
        profile.top().stream()
            .filter(top -> top.count() > 1)
            .limit(MOST_TOP)
            .map(
                top ->
                    say(
                        "value-count",
                        value(profile.column(), top.value()),
                        words.count(top.count())))
            .toList();
    if (!some.isEmpty()) {
      html.element("p", say("top", words.listed(some)));
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
    ColumnKind kind = profile.column().kind();
    if (kind == ColumnKind.TEXT || kind == ColumnKind.ID) {
      lengths(profile.lengths());
    }
  }

  private void lengths(ColumnProfile.Lengths lengths) {
    html.element(
        "p",
        lengths.min() == lengths.max()
            ? say("length", words.count(lengths.min()))
            : say(
                "lengths",
                words.count(lengths.min()),
                words.count(lengths.max()),
                words.plain(lengths.mean())));
  }

  private String quantile(double probability) {
    return probability == 0
        ? say("least")
        : probability == 1
            ? say("greatest")
            : probability == 0.5 ? say("median") : Math.round(100 * probability) + " %";
  }

  private String value(ColumnInfo column, double value) {
    return switch (column.storage()) {
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case DATETIME ->
          LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC).toString().replace('T', ' ');
      case NUMBER, CATEGORY ->
          column.kind() == ColumnKind.TIME && value >= 0 && value < SECONDS_OF_DAY
              ? LocalTime.ofSecondOfDay((long) value).toString()
              : NumberText.reading(value);
    };
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "…";
  }

  private String say(String key, Object... arguments) {
    return words.say(Message.of("actions.profile." + key, arguments));
  }
}
