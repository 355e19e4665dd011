// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a column of texts is mixed of, so that a slip among numbers or dates is found.
 *
 * @param numbers the cells that hold a number
 * @param dates the cells that hold a date or a time
 * @param others the remaining ones
 */
record Mixture(Share numbers, Share dates, Share others) {

  private static final double NEARLY_ALL = 0.95;
  private static final double SOME = 0.05;
  private static final int MOST_STRAYS = 50;
  private static final int LONGEST = 40;
  private static final int MOST_KINDS = 50_000;
  private static final int FEW = 64;
  private static final int SAMPLE = 5_000;

  /**
   * Cells of one form.
   *
   * @param cells how many
   * @param kinds how many different texts
   * @param first the first of those; -1 where there is none
   */
  record Share(int cells, int kinds, int first) {

    private static final Share NONE = new Share(0, 0, -1);

    private Share and(Share more) {
      int both =
          first < 0 || more.first < 0 ? Math.max(first, more.first) : Math.min(first, more.first);
      return new Share(cells + more.cells, kinds + more.kinds, both);
    }

    private boolean slip(int present) {
      return cells > 0 && kinds <= MOST_STRAYS && cells <= (1 - NEARLY_ALL) * present;
    }

    private Message stray(String code, String name, Levels values) {
      int present = values.present();
      return Message.of(
          code,
          name,
          Percent.of(present - cells, present),
          cells,
          Evidence.shortened(values.texts()[first]),
          values.firstRow(first) + 1);
    }

    private void tell(String code, Levels values, Evidence evidence) {
      if (cells > 0) {
        evidence.say(
            code, cells, Evidence.shortened(values.texts()[first]), values.firstRow(first) + 1);
      }
    }

    private Share plus(int code, int more) {
      return new Share(cells + more, kinds + 1, first < 0 ? code : first);
    }
  }

  private enum Form {
    NUMBER,
    DATE,
    OTHER
  }

  /**
   * Whether the texts are dates but for slips, or in several orders; a few tell if it is worth it.
   */
  static boolean nearlyDates(Levels values) {
    int few = Math.min(FEW, values.texts().length);
    return 2 * of(values, few).dates.kinds > few && of(values).datesButForSlips(values);
  }

  private boolean datesButForSlips(Levels values) {
    int present = values.present();
    return dates.cells > 0
        && (dates.cells == present
            ? mixedOrders("", values).isPresent()
            : numbers.and(others).slip(present));
  }

  /** The mixture of a column; of one with very many different texts only if its first show one. */
  static Mixture of(Levels values) {
    int kinds = values.texts().length;
    if (kinds > MOST_KINDS) {
      Mixture first = of(values, SAMPLE);
      if (first.others.kinds > (1 - SOME) * SAMPLE) {
        return first;
      }
    }
    return of(values, kinds);
  }

  private static Mixture of(Levels values, int kinds) {
    Share numbers = Share.NONE;
    Share dates = Share.NONE;
    Share others = Share.NONE;
    for (int code = 0; code < kinds; code++) {
      int cells = values.counts()[code];
      switch (form(values.texts()[code].strip())) {
        case NUMBER -> numbers = numbers.plus(code, cells);
        case DATE -> dates = dates.plus(code, cells);
        case OTHER -> others = others.plus(code, cells);
      }
    }
    return new Mixture(numbers, dates, others);
  }

  private static Form form(String text) {
    if (text.length() > LONGEST || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Form.OTHER;
    }
    String bare = Dress.of(text).bare();
    if (Arrays.stream(NumberStyle.values()).anyMatch(style -> style.fits(bare))) {
      return Form.NUMBER;
    }
    return TemporalText.parse(text).filter(Mixture::exists).isPresent() ? Form.DATE : Form.OTHER;
  }

  private static boolean exists(TemporalText text) {
    return text.date().isEmpty()
        || Arrays.stream(DateOrder.values())
            .anyMatch(order -> OrderRule.date(text, order).isPresent());
  }

  /** Says what is worth knowing of the mixture. */
  void tell(String name, Levels values, Evidence evidence, List<Message> warnings) {
    int present = values.present();
    Share noNumbers = dates.and(others);
    Share noDates = numbers.and(others);
    if (present == 0) {
      return;
    }
    if (dates.cells == present) {
      mixedOrders(name, values).ifPresent(warnings::add);
    } else if (numbers.cells == present) {
      warnings.add(mixedStyles(name, values));
    } else if (noNumbers.slip(present)) {
      warnings.add(noNumbers.stray("data.stray-texts", name, values));
    } else if (noDates.slip(present)) {
      warnings.add(noDates.stray("data.stray-dates", name, values));
    } else if (others.cells < (1 - SOME) * present) {
      numbers.tell("data.mixed-numbers", values, evidence);
      dates.tell("data.mixed-dates", values, evidence);
      others.tell("data.mixed-texts", values, evidence);
    }
  }

  /** All are dates, but no order of the parts makes days of all of them. */
  private static Optional<Message> mixedOrders(String name, Levels values) {
    BitSet noDay = TemporalLevels.noDates(values, DateOrder.DAY_MONTH_YEAR);
    BitSet noMonth = TemporalLevels.noDates(values, DateOrder.MONTH_DAY_YEAR);
    return noDay.isEmpty() || noMonth.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "data.mixed-orders",
                name,
                values.texts()[noMonth.nextSetBit(0)],
                values.texts()[noDay.nextSetBit(0)]));
  }

  private static Message mixedStyles(String name, Levels values) {
    BitSet unlike = NumberLevels.unfit(values, NumberLevels.usual(values), false);
    int like = unlike.nextClearBit(0);
    return Message.of(
        "data.mixed-styles",
        name,
        values.texts()[like < values.texts().length ? like : 0],
        values.texts()[Math.max(0, unlike.nextSetBit(0))]);
  }
}
