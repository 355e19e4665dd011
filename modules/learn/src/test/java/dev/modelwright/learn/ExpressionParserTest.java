// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Expression;
import dev.modelwright.model.InputType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {

  private static final Map<String, InputType> COLUMNS =
      Map.of(
          "age", InputType.NUMBER,
          "income", InputType.NUMBER,
          "gone", InputType.NUMBER,
          "monthly rent", InputType.NUMBER,
          "年龄", InputType.NUMBER,
          "opened", InputType.DATE,
          "country", InputType.CATEGORY,
          "comment", InputType.CATEGORY);

  private static final Expression.Row ROW =
      new Expression.Row() {
        @Override
        public double number(String name) {
          return switch (name) {
            case "age" -> 40;
            case "income" -> 1000;
            case "monthly rent" -> 250;
            case "年龄" -> 7;
            case "opened" -> 18_292;
            default -> Double.NaN;
          };
        }

        @Override
        public @Nullable String text(String name) {
          return name.equals("country") ? "AT" : null;
        }
      };

  private static double value(String text) {
    return ExpressionParser.parse(text, COLUMNS).of(ROW);
  }

  private static String said(String text) {
    return Said.by("expression", () -> ExpressionParser.parse(text, COLUMNS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "income / (age - 15) | 40",
        "2 + 3 * 4 ^ 2 / 8 - 1 | 7",
        "2 ^ 3 ^ 2 | 512",
        "-3 ^ 2 | -9",
        "(-3) ^ 2 | 9",
        "2 ^ -1 | 0.5",
        "10 - 3 - 2 | 5",
        "100 / 10 / 5 | 2",
        "--+4 | 4",
        "1.5e1 + .5 | 15.5",
        "abs(-2) + sqrt(9) + exp(0) + ln(1) + log(1) + floor(1.5) + ceil(1.5) | 9",
        "round(2.5) + round(-1.6) | 1",
        "log2(8) | 3",
        "min(3, 1, 2) + max(3, 1, 2, 9) + pow(2, 3) | 18",
        "age < 40 | 0",
        "age <= 40 and age >= 40 and not age <> 40 | 1",
        "age = 40 or 1 / gone = 1 | ",
        "age == 41 or age > 39 | 1",
        "not age = 1 and age != 2 | 1",
        "if(age < 30 and country = 'AT', 1, 2) | 2",
        "IF(country = 'AT' OR age < 3, 1, 0) | 1",
        "country != 'AT' | 0",
        "'AT' = country | 1",
        "country in ('DE', 'AT', 'CH') | 1",
        "country not in ('DE', 'CH') | 1",
        "comment = 'x' | ",
        "age in (1, 2, 3) | 0",
        "age not in (1, 2, 3) | 1",
        "is_missing(comment) + is_missing(gone) * 2 + is_missing(age) | 3",
        "`monthly rent` * 2 + [monthly rent] + §monthly rent§ | 1000",
        "年龄 + 1 | 8",
        "max（年龄，age）＋1 | 41",
        "opened - date('2020-01-31') | 0",
        "datetime('1970-01-02T00:00:01') | 86401",
        "sqrt(-1) | ",
        "1 / 0 | ",
      })
  void a_formula_means_what_it_says(String text, @Nullable Double expected) {
    Double wanted = expected == null ? Double.NaN : expected;
    assertThat(value(text.replace("§", "\""))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "income / ag | Position 10: there is no column ag. Did you mean one of these: age",
        "country = \"AT\" | Position 11: column country holds texts; compare it with a text in single",
        "age = \"AT\" | Position 7: there is no column AT. For a text use single quotes",
        "age + | Position 6: the formula ends where a number or a column is expected",
        "(age + 1 | Position 9: the formula ends where “)” is expected",
        "age 1 | Position 5: the formula could end before “1”",
        "age ? 1 | Position 5: “?” means nothing here",
        "'abc | Position 1: what begins here has no closing '",
        "country + 1 | Position 1: column country holds texts",
        "1 + country | Position 5: column country holds texts",
        "country = comment | Position 11: column country holds texts; compare it",
        "country = '' | Position 11: an empty text is a missing value. Write is_missing(country)",
        "age = 'x' | Position 7: the text “x” can only be compared with a column of texts",
        "1 < age < 5 | Position 9: comparisons cannot be chained",
        "sqr(2) | Position 1: there is no function sqr. Did you mean one of these: sqrt",
        "sqrt(1, 2) | Position 1: sqrt wants 1 values in its brackets, but there are 2",
        "min(1) | Position 1: min wants at least two values",
        "date('x') | Position 6: date wants a text in single quotes such as ‘2020-01-31’",
        "date(3) | Position 6: date wants",
        "is_missing(1) | Position 12: is_missing wants the name of a column",
        "age + 1 in (1) | Position 9: “in” wants a single column",
        "and | Position 1: a number or a column is expected here, but there is “and”",
        "1e999 | Position 1: the number 1e999 is too large",
        "min(1 2) | Position 7: “)” is expected here, but there is “2”",
      })
  void what_is_wrong_is_said_with_its_position(String text, String expected) {
    assertThat(said(text)).startsWith(expected);
  }

  @Test
  void length_and_depth_are_bounded() {
    assertThat(value("(".repeat(99) + "1" + ")".repeat(99))).isEqualTo(1);
    assertThat(value("0" + "+1".repeat(99))).isEqualTo(99);
    for (String deep :
        new String[] {
          "(".repeat(100) + "1" + ")".repeat(100),
          "1" + "+1".repeat(100),
          "not ".repeat(200) + "1",
          "-".repeat(200) + "1",
          "2^".repeat(200) + "1"
        }) {
      assertThat(said(deep)).contains("more than 100 operations");
    }
    assertThat(said("1" + "+1".repeat(1_000_000))).contains("longer than 2000 characters");
  }

  @Test
  void many_levels_stand_no_deeper_than_a_few() {
    String levels = "'x', ".repeat(150) + "'AT'";
    assertThat(value("country in (" + levels + ")")).isEqualTo(1);
  }
}
