// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "There is no {0}.| There is no x.",
        "{1} before {0}| y before x",
        "{0}{0}| xx",
        "it's {0}'s| it's x's",
        "{2} is not given| {2} is not given",
        "{a} {} {| {a} {} {",
        "plain| plain"
      })
  void placeholders_are_filled_and_everything_else_is_kept(String template, String expected) {
    assertThat(Texts.fill(template, List.of("x", "y"), Locale.ENGLISH)).isEqualTo(expected);
  }

  @Test
  void an_argument_that_looks_like_a_placeholder_is_not_filled_again() {
    assertThat(Texts.fill("{0} {1}", List.of("{1}", "y"), Locale.ENGLISH)).isEqualTo("{1} y");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 row has nothing",
    "2, 2 rows have nothing",
    "12000, '12,000 rows have nothing'",
    "-5, -5 rows have nothing",
    "x, x rows have nothing",
    "99999999999999999999, 99999999999999999999 rows have nothing"
  })
  void counts_have_separators_and_words_that_go_with_them(String count, String expected) {
    String template = "{0#} {0|row has|rows have} nothing";
    assertThat(Texts.fill(template, List.of(count), Locale.ENGLISH)).isEqualTo(expected);
  }

  @Test
  void separators_are_those_of_the_language() {
    assertThat(Texts.fill("{0#}|{0}|{1#}", List.of("12000"), Locale.GERMAN))
        .isEqualTo("12.000|12000|{1#}");
  }

  @Test
  void a_message_is_said_in_each_language() {
    Message message = Message.of("base.sample", "credit.csv");

    assertThat(Texts.render(message, Locale.ENGLISH)).isEqualTo("Reading credit.csv");
    assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE)).isEqualTo("正在读取 credit.csv");
    assertThat(Texts.render(message, Locale.FRENCH)).isEqualTo("Reading credit.csv");
  }

  @Test
  void an_unknown_code_is_shown_as_itself() {
    assertThat(Message.of("nowhere.at-all", 3).english()).isEqualTo("nowhere.at-all[3]");
    assertThat(Message.of("base.at-all").english()).isEqualTo("base.at-all");
  }

  @Test
  void a_code_names_its_room() {
    assertThat(Message.of("data.empty-file").room()).isEqualTo("data");
    assertThat(Message.of("data.a.b").key()).isEqualTo("a.b");
    assertThatThrownBy(() -> Message.of("roomless"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("roomless");
  }
}
