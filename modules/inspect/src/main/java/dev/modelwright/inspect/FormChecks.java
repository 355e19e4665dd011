// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.model.InputType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The checks of what values are written like: mixed kinds, and dates that cannot be. */
final class FormChecks {

  private static final double MOSTLY = 0.8;
  private static final int FEWEST = 10;
  private static final int MOST_STRAYS = 50;
  private static final LocalDate EARLIEST = LocalDate.of(1700, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2101, 1, 1);

  private FormChecks() {}

  private record Strays(List<String> texts, List<String> named, int cells, int first) {

    /** All texts if they are few; where they are many it is enough that they are of no kind. */
    List<String> few() {
      return texts.size() <= MOST_STRAYS ? texts : List.of();
    }
  }

  /** Mostly numbers or dates, and a few texts. */
  static Optional<Draft> mixed(ColumnView column, boolean target) {
    boolean text = column.isText() && column.kind() != ColumnKind.CONSTANT;
    if (!text || column.present() < FEWEST) {
      return Optional.empty();
    }
    Codes codes = column.codes().orElseThrow();
    return mixed(column, codes, TextForms::number, ColumnKind.NUMBER)
        .or(() -> mixed(column, codes, TextForms::dateForm, ColumnKind.DATE));
  }

  private static Optional<Draft> mixed(
      ColumnView column, Codes codes, Predicate<String> form, ColumnKind kind) {
    Optional<Strays> strays = strays(codes, form);
    return strays.map(
        found -> {
          String name = column.name();
          String percent = Percent.of(codes.present() - found.cells(), codes.present());
          Message sentence =
              Message.of(
                  kind == ColumnKind.DATE ? "inspect.mixed-dates" : "inspect.mixed-numbers",
                  name,
                  percent,
                  found.cells(),
                  Say.some(found.named()),
                  found.first() + 1);
          List<Remedy> remedies = List.of(Remedies.read(name, kind, found.few()));
          return Draft.of(FindingKind.MIXED_TYPES, name, sentence, remedies, found.cells())
              .brief(percent + " %");
        });
  }

  /** The texts that are not of a form; empty if there are none, or too many cells of them. */
  private static Optional<Strays> strays(Codes codes, Predicate<String> form) {
    List<Integer> strays = new ArrayList<>();
    int most = codes.present() - (int) Math.ceil(MOSTLY * codes.present());
    int cells = 0;
    for (int code = 0; code < codes.levels() && cells <= most; code++) {
      if (!form.test(codes.texts().get(code))) {
        strays.add(code);
        cells += codes.counts()[code];
      }
    }
    return strays.isEmpty() || cells > most
        ? Optional.empty()
        : Optional.of(strays(codes, strays, cells));
  }

  /** The most frequent one first. */
  private static Strays strays(Codes codes, List<Integer> strays, int cells) {
    int first = codes.firstRow(strays.getFirst());
    List<Integer> sorted =
        strays.stream()
            .sorted(Comparator.comparingInt((Integer code) -> codes.counts()[code]).reversed())
            .toList();
    List<String> texts = sorted.stream().map(code -> codes.texts().get(code)).toList();
    List<String> named =
        sorted.stream()
            .map(c -> "“" + Say.text(codes.texts().get(c)) + "” × " + codes.counts()[c])
            .toList();
    return new Strays(texts, named, cells, first);
  }

  /** Days before 1700 or after 2100, and days that no calendar has. */
  static Optional<Draft> dates(ColumnView column, boolean target) {
    return switch (column.info().storage()) {
      case DATE, DATETIME -> far(column);
      case CATEGORY ->
          impossible(column, column.codes().orElseThrow(), TextForms::dateForm, TextForms::date);
      case NUMBER ->
          column.kind() == ColumnKind.INTEGER
              ? column
                  .codes()
                  .flatMap(
                      codes ->
                          impossible(column, codes, TextForms::compactForm, TextForms::compactDate))
              : Optional.empty();
    };
  }

  private static Optional<Draft> far(ColumnView column) {
    boolean days = column.info().storage() == InputType.DATE;
    double earliest = days ? EARLIEST.toEpochDay() : seconds(EARLIEST);
    double latest = days ? LATEST.toEpochDay() : seconds(LATEST);
    int cells = 0;
    double example = Double.NaN;
    for (double value : column.numbers()) {
      if (value < earliest || value >= latest) {
        example = cells++ == 0 ? value : example;
      }
    }
    if (cells == 0) {
      return Optional.empty();
    }
    String text = column.say(example);
    return Optional.of(
        dates(column, "inspect.far-dates", cells, text, column.firstRow(example), List.of()));
  }

  private static double seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  private static Optional<Draft> impossible(
      ColumnView column, Codes codes, Predicate<String> formed, Predicate<String> real) {
    int form = 0;
    int cells = 0;
    List<String> texts = new ArrayList<>();
    for (int code = 0; code < codes.levels(); code++) {
      String text = codes.texts().get(code);
      if (formed.test(text)) {
        form += codes.counts()[code];
        if (!real.test(text)) {
          cells += codes.counts()[code];
          texts.add(text);
        }
      }
    }
    boolean dates = form >= MOSTLY * codes.present() && form >= FEWEST;
    if (!dates || cells == 0 || form - cells < MOSTLY * form) {
      return Optional.empty();
    }
    int row = codes.firstRow(codes.texts().indexOf(texts.getFirst()));
    return Optional.of(dates(column, "inspect.no-such-dates", cells, texts.getFirst(), row, texts));
  }

  private static Draft dates(
      ColumnView column, String code, int cells, String example, int row, List<String> texts) {
    String name = column.name();
    Message sentence = Message.of(code, name, cells, Say.text(example), row + 1);
    List<Remedy> remedies =
        texts.isEmpty()
            ? List.of(Remedies.leaveOut(name))
            : List.of(Remedies.read(name, ColumnKind.DATE, texts), Remedies.leaveOut(name));
    return Draft.of(FindingKind.IMPOSSIBLE_DATES, name, sentence, remedies, cells);
  }
}
