// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.util.List;
import java.util.Locale;

/** Dates that become their parts. */
final class DateFits {

  private DateFits() {}

  static void parts(Treatment.DateParts wanted, FitColumn column, Fitting fitting) {
    if (wanted.parts().isEmpty()) {
      throw Problem.at("column:" + column.name(), "learn.no-date-parts", column.name()).exception();
    }
    List<String> made =
        wanted.parts().stream()
            .map(part -> "." + part.name().toLowerCase(Locale.ROOT))
            .map(part -> fitting.names().fresh(column.stems().getFirst() + part))
            .toList();
    fitting.add(
        new Step.DateParts(column.outputs().getFirst(), column.form(), wanted.parts(), made));
    column.become(InputType.NUMBER, made);
    column.setChanged();
  }
}
