// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.Histogram;
import dev.modelwright.model.InputType;
import dev.modelwright.tool.data.rows.Cells;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.RangeBars;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the least and the greatest value, by dragging over the histogram or by writing. */
final class RangeAsk extends VBox {

  static final String LOW = "data-filter-low";
  static final String HIGH = "data-filter-high";

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final ColumnProfile.Numeric profile;
  private final InputType storage;
  private final TextField low;
  private final TextField high;
  private final RangeBars bars;
  private boolean writing;

  RangeAsk(Words words, ColumnProfile.Numeric profile, Optional<Condition> now) {
    super(8);
    this.profile = profile;
    storage = profile.column().storage();
    bars = new RangeBars(Bars.of(profile));
    low = field(words, LOW, "tooldata.filter-low");
    high = field(words, HIGH, "tooldata.filter-high");
    now.ifPresent(this::begin);
    low.textProperty().subscribe(text -> written(low, bars.lowProperty(), 0));
    high.textProperty().subscribe(text -> written(high, bars.highProperty(), 1));
    bars.lowProperty().addListener((at, before, share) -> dragged(low, share.doubleValue(), 0));
    bars.highProperty().addListener((at, before, share) -> dragged(high, share.doubleValue(), 1));
    getChildren()
        .addAll(
            bars,
            Boxes.row(
                8,
                Boxes.grow(low),
                Labels.whole(words.bind("tooldata.filter-to"), Style.TEXT_MUTED),
                Boxes.grow(high)));
  }

  private TextField field(Words words, String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(8);
    field.accessibleTextProperty().bind(words.bind(name));
    double end = id.equals(LOW) ? profile.min() : profile.max();
    field.setPromptText(Cells.text(storage, end));
    return field;
  }

  private void begin(Condition condition) {
    if (condition instanceof Condition.Between between) {
      low.setText(Double.isInfinite(between.low()) ? "" : Cells.text(storage, between.low()));
      high.setText(Double.isInfinite(between.high()) ? "" : Cells.text(storage, between.high()));
    }
  }

  private void dragged(TextField field, double share, double end) {
    if (!writing) {
      Histogram histogram = profile.histogram();
      double value = histogram.from() + share * (histogram.to() - histogram.from());
      field.setText(share == end ? "" : Cells.text(storage, rounded(value)));
    }
  }

  /** To a whole number where all are whole, else to a thousandth of what is shown. */
  private double rounded(double value) {
    boolean whole = storage != InputType.NUMBER || profile.histogram().from() % 1 != 0;
    double step = (profile.histogram().to() - profile.histogram().from()) / 1000;
    double unit = whole ? 1 : Math.pow(10, Math.floor(Math.log10(Math.max(step, 1e-12))));
    double steps = Math.rint(value / unit);
    return unit >= 1 ? steps * unit : steps / Math.rint(1 / unit);
  }

  private void written(TextField field, DoubleProperty share, double end) {
    OptionalDouble value = value(field);
    field.pseudoClassStateChanged(WRONG, !field.getText().isBlank() && value.isEmpty());
    Histogram histogram = profile.histogram();
    double wide = Math.max(1e-300, histogram.to() - histogram.from());
    writing = true;
    share.set(
        value.isPresent()
            ? Math.clamp((value.getAsDouble() - histogram.from()) / wide, 0, 1)
            : end);
    writing = false;
  }

  private OptionalDouble value(TextField field) {
    String text = field.getText().strip();
    try {
      return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(parse(text));
    } catch (NumberFormatException | DateTimeException e) {
      return OptionalDouble.empty();
    }
  }

  private double parse(String text) {
    return switch (storage) {
      case NUMBER, CATEGORY -> Double.parseDouble(text);
      case DATE -> LocalDate.parse(text).toEpochDay();
      case DATETIME ->
          text.length() <= 10
              ? LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
              : LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
    };
  }

  /** What was asked for; nothing while both ends are open. */
  Optional<Condition> condition() {
    OptionalDouble least = value(low);
    OptionalDouble most = value(high);
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Condition.Between(
                profile.column().name(),
                storage,
                least.orElse(Double.NEGATIVE_INFINITY),
                most.orElse(Double.POSITIVE_INFINITY)));
  }
}
