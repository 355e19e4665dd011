// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.ui.text.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** One value of the form, as it is written; blank is a missing value. */
final class Field {

  private final InputColumn column;
  private final String example;
  private final StringProperty text;
  private final ObservableValue<Optional<Message>> problem;
  private final ObservableValue<Boolean> outside;

  /** A field that holds the example's value. */
  Field(InputColumn column, Json example) {
    this.column = column;
    this.example = written(column.type(), example);
    text = new SimpleStringProperty(this.example);
    problem = text.map(now -> problem(now.strip()));
    outside = text.map(now -> outside(now.strip()));
  }

  InputColumn column() {
    return column;
  }

  /** What is written. */
  StringProperty text() {
    return text;
  }

  /** Why it cannot be sent. */
  ObservableValue<Optional<Message>> problem() {
    return problem;
  }

  /** Whether it is a value beyond those that the model was trained on. */
  ObservableValue<Boolean> outside() {
    return outside;
  }

  /** Puts the example's value back. */
  void reset() {
    text.set(example);
  }

  /** The value as it is sent; what cannot be sent counts as missing. */
  Cell cell() {
    String now = text.get().strip();
    boolean missing = now.isEmpty() || problem(now).isPresent();
    return new Cell(column.name(), column.type(), missing ? Cell.MISSING : json(now));
  }

  private String json(String now) {
    return switch (column.type()) {
      case NUMBER -> Numbers.plain(number(now).orElseThrow());
      case CATEGORY, DATE, DATETIME -> Json.quoted(now);
    };
  }

  private Optional<Message> problem(String now) {
    if (now.isEmpty()) {
      return column.missing() == MissingPolicy.REJECT
          ? Optional.of(Message.of("tooldeploy.field.needed"))
          : Optional.empty();
    }
    boolean fits =
        switch (column.type()) {
          case NUMBER -> number(now).isPresent();
          case CATEGORY -> true;
          case DATE, DATETIME -> time(now).isPresent();
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "tooldeploy.field." + column.type().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private boolean outside(String now) {
    OptionalDouble value =
        switch (column.type()) {
          case NUMBER -> number(now);
          case DATE, DATETIME -> time(now);
          case CATEGORY -> OptionalDouble.empty();
        };
    return value.isPresent()
        && column
            .range()
            .filter(r -> value.getAsDouble() < r.min() || value.getAsDouble() > r.max())
            .isPresent();
  }

  private static OptionalDouble number(String now) {
    try {
      double value = Double.parseDouble(now);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private OptionalDouble time(String now) {
    try {
      return OptionalDouble.of(
          column.type() == InputType.DATE
              ? LocalDate.parse(now).toEpochDay()
              : LocalDateTime.parse(now.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return OptionalDouble.empty();
    }
  }

  /** A value of the schema's range as the field would have it. */
  static String written(InputType type, double value) {
    return switch (type) {
      case NUMBER, CATEGORY -> Numbers.plain(value);
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case DATETIME -> LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC).toString();
    };
  }

  private static String written(InputType type, Json example) {
    return switch (example) {
      case Json.Number number -> written(type, number.value());
      case Json.Text(String value) -> value;
      case Json.Truth(boolean value) -> Boolean.toString(value);
      case Json.Null nothing -> "";
      case Json.Items items -> "";
      case Json.Fields fields -> "";
    };
  }
}
