// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.model.InputSchema;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** A row to be asked, a field for each raw column of the model. */
final class AskForm {

  private final List<Field> fields;
  private final ObservableValue<List<Cell>> row;
  private final ObservableValue<Boolean> valid;

  /**
   * A form filled with an example.
   *
   * @param example a flat JSON object
   */
  AskForm(InputSchema schema, String example) {
    Json filled = Json.read(example).orElseGet(Json.Null::new);
    fields =
        schema.columns().stream()
            .map(column -> new Field(column, filled.field(column.name()).orElseGet(Json.Null::new)))
            .toList();
    Observable[] texts = fields.stream().map(Field::text).toArray(Observable[]::new);
    row = Bindings.createObjectBinding(() -> fields.stream().map(Field::cell).toList(), texts);
    Observable[] problems = fields.stream().map(Field::problem).toArray(Observable[]::new);
    valid =
        Bindings.createObjectBinding(
            () -> fields.stream().allMatch(field -> field.problem().getValue().isEmpty()),
            problems);
  }

  List<Field> fields() {
    return fields;
  }

  /** The row as it is sent. */
  ObservableValue<List<Cell>> row() {
    return row;
  }

  /** Whether every value can be sent. */
  ObservableValue<Boolean> valid() {
    return valid;
  }

  /** Puts the example back. */
  void reset() {
    fields.forEach(Field::reset);
  }
}
