// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Range;
import dev.modelwright.model.UnseenPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 41, 41",
    "NUMBER, ' 4.50 ', 4.5",
    "NUMBER, 1e3, 1000",
    "NUMBER, '', null",
    "DATE, 2026-01-31, '\"2026-01-31\"'",
    "DATETIME, 2026-01-31 12:30, '\"2026-01-31 12:30\"'",
    "CATEGORY, car, '\"car\"'",
    "CATEGORY, '', null"
  })
  void a_value_is_sent_in_the_form_of_its_type(InputType type, String written, String json) {
    Field field = field(type, MissingPolicy.ALLOW);
    field.text().set(written);

    assertThat(field.problem().getValue()).isEmpty();
    assertThat(field.cell()).isEqualTo(new Cell("x", type, json));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, forty",
    "NUMBER, NaN",
    "NUMBER, Infinity",
    "DATE, 31.01.2026",
    "DATE, 2026-02-30",
    "DATETIME, noon"
  })
  void a_value_of_another_kind_is_not_sent(InputType type, String written) {
    Field field = field(type, MissingPolicy.ALLOW);
    field.text().set(written);

    assertThat(field.problem().getValue().map(Message::code))
        .contains("tooldeploy.field." + type.name().toLowerCase(java.util.Locale.ROOT));
    assertThat(field.cell().json()).isEqualTo(Cell.MISSING);
  }

  @Test
  void a_value_that_the_model_needs_cannot_be_left_away() {
    Field field = field(InputType.NUMBER, MissingPolicy.REJECT);
    field.text().set(" ");

    assertThat(field.problem().getValue()).contains(Message.of("tooldeploy.field.needed"));
  }

  @Test
  void a_value_beyond_the_training_range_is_sent_and_marked() {
    Field field = field(InputType.NUMBER, MissingPolicy.ALLOW);
    field.text().set("101");

    assertThat(field.outside().getValue()).isTrue();
    assertThat(field.cell().json()).isEqualTo("101");
    field.text().set("100");
    assertThat(field.outside().getValue()).isFalse();
  }

  @Test
  void an_example_is_filled_in_as_a_person_would_write_it_and_comes_back() {
    InputColumn date = column(InputType.DATE, MissingPolicy.ALLOW);
    Field field = new Field(date, new Json.Number("20484"));

    assertThat(field.text().get()).isEqualTo("2026-01-31");
    field.text().set("2000-01-01");
    field.reset();
    assertThat(field.text().get()).isEqualTo("2026-01-31");
    assertThat(Field.written(InputType.DATETIME, 1_769_862_600)).isEqualTo("2026-01-31T12:30");
    assertThat(new Field(date, new Json.Null()).text().get()).isEmpty();
  }

  private static Field field(InputType type, MissingPolicy missing) {
    return new Field(column(type, missing), new Json.Null());
  }

  private static InputColumn column(InputType type, MissingPolicy missing) {
    Optional<Range> range = type.isText() ? Optional.empty() : Optional.of(new Range(0, 100));
    List<String> levels = type.isText() ? List.of("car", "home") : List.of();
    return new InputColumn("x", type, levels, range, missing, UnseenPolicy.OTHER);
  }
}
